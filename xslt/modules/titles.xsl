<?xml version="1.0" encoding="UTF-8"?>
<!-- Titles: of the document, of its annexes, of the documents of a collection. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!--
    The cover page holds the masthead and, from the first title on, the lines that announce the text:
    "Resolution adopted by …", "[on the report of …]"; Security Council: number and meeting.
  -->
  <xsl:function name="f:announcement" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="first" select="$document/coverPage/*[.//docTitle[normalize-space()]][1]"/>
    <xsl:sequence select="$first | $first/following-sibling::*"/>
  </xsl:function>

  <!-- The lines that make the heading of a document; asked for many times, found once. -->
  <xsl:function name="f:title-lines" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="$v:title-lines(generate-id($document))"/>
  </xsl:function>

  <xsl:variable name="v:title-lines" as="map(xs:string, element()*)">
    <xsl:map>
      <xsl:for-each select="$v:document, $v:parts/descendant-or-self::*[self::attachment or self::component]/*[last()]">
        <xsl:map-entry key="generate-id()" select="f:find-title-lines(.)"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="f:find-title-lines" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:choose>
      <xsl:when test="$document/parent::attachment">
        <xsl:variable name="lines" select="$document/(parent::attachment/(num | heading | subheading)
          | (coverPage | preface)//p[docType or docTitle or docNumber][normalize-space()])"/>
        <xsl:sequence select="if ($lines) then $lines else f:leading-headings($document)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$document/parent::component/(num | heading | subheading)[normalize-space()], ($document/preface//(p | longTitle)[.//docTitle[normalize-space()]],
          $document/preface//longTitle,
          f:announcement($document)/descendant-or-self::p[.//docTitle[normalize-space()]],
          $document/(mainBody | body)/p[.//docTitle[normalize-space()]])[1]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- An annex without title lines of its own begins with headings: "Annex", then what it is. -->
  <xsl:function name="f:leading-headings" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="first" select="$document/(mainBody | body)/*[1][f:is-heading(.)]"/>
    <xsl:variable name="label" select="$first[string-length(f:text(.)) le 20]"/>
    <xsl:sequence select="$first, $label/following-sibling::*[1][not(num)][f:is-heading(.)]"/>
  </xsl:function>

  <!-- What an annex or a document of a collection is called in names of links: "Annex II", "Resolution A". -->
  <xsl:function name="f:part-name" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:variable name="label" select="if ($part/self::component)
      then f:text(($part/@title, $v:document/collectionBody/component/documentRef[f:pointer(@href) eq $part/@eId][1]/@showAs)[1])
      else f:text(f:title-lines($part/*[last()])[1])"/>
    <xsl:sequence select="if ($label ne '' and string-length($label) le 40) then $label
      else if ($part/self::component) then f:label('part', string(count($part/preceding-sibling::component) + 1))
      else if (count($part/parent::*/attachment) eq 1) then f:label('annex')
      else f:label('annexNumber', string(count($part/preceding-sibling::attachment) + 1))"/>
  </xsl:function>

  <!-- The heading of a document. One without title gets a heading for those who jump from heading to heading. -->
  <xsl:template name="m:document-heading">
    <xsl:param name="lines" as="element()*"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:param name="fallback" as="xs:string" select="''"/>
    <xsl:element name="h{$level}">
      <xsl:attribute name="class" select="if ($lines) then 'title' else 'unseen'"/>
      <xsl:if test="empty($lines)">
        <xsl:value-of select="$fallback"/>
      </xsl:if>
      <xsl:for-each select="$lines">
        <xsl:if test="position() gt 1">
          <xsl:text> </xsl:text>
        </xsl:if>
        <span class="{if (position() eq last()) then 'line' else 'line label'}" id="{f:id(.)}">
          <xsl:apply-templates select="." mode="m:line"/>
        </span>
      </xsl:for-each>
    </xsl:element>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- The same heading as one line of text. -->
  <xsl:function name="f:document-title" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="fallback" as="xs:string"/>
    <xsl:variable name="lines" select="f:title-lines($document)"/>
    <!-- In a list the label of an annex and its title stand on one line. -->
    <xsl:variable name="separator" select="if ($document/parent::attachment) then ' – ' else ' '"/>
    <xsl:sequence select="if (exists($lines)) then string-join($lines ! f:text(.)[.], $separator) else $fallback"/>
  </xsl:function>

  <!-- The inside of a line, whatever element it is in. -->
  <xsl:template match="*" mode="m:line">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="longTitle[p]" mode="m:line">
    <xsl:for-each select="p">
      <xsl:if test="position() gt 1">
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:apply-templates/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="*[content or heading or subheading]" mode="m:line">
    <xsl:for-each select="num | heading | subheading | content/* ">
      <xsl:if test="position() gt 1">
        <xsl:text> </xsl:text>
      </xsl:if>
      <xsl:apply-templates/>
    </xsl:for-each>
  </xsl:template>

  <!-- Lines above and below the heading, and the heading itself in the place of its first line. -->
  <xsl:template match="container" mode="m:title">
    <xsl:apply-templates mode="m:title"/>
  </xsl:template>

  <xsl:template match="*[self::p or self::longTitle]" mode="m:title">
    <xsl:param name="lines" as="element()*" tunnel="yes"/>
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test=". is $lines[1]">
        <xsl:call-template name="m:document-heading">
          <xsl:with-param name="lines" select="$lines"/>
          <xsl:with-param name="level" select="$level"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test=". intersect $lines or (not(normalize-space()) and not(.//img))"/>
      <xsl:when test="self::longTitle[p]">
        <xsl:apply-templates mode="m:title"/>
      </xsl:when>
      <xsl:otherwise>
        <p class="announcement" id="{f:id(.)}">
          <xsl:apply-templates/>
        </p>
        <xsl:text>&#10;</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="*" mode="m:title">
    <xsl:apply-templates select="."/>
  </xsl:template>

</xsl:stylesheet>
