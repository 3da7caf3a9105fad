<?xml version="1.0" encoding="UTF-8"?>
<!-- The table of contents: the headings, as they are printed, in their order. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <xsl:template name="m:toc">
    <ol>
      <xsl:text>&#10;</xsl:text>
      <xsl:choose>
        <xsl:when test="$v:book">
          <xsl:call-template name="m:toc-of-first-files"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="m:toc-of-text">
            <xsl:with-param name="document" select="$v:document"/>
          </xsl:call-template>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates select="$v:parts" mode="m:toc"/>
      <xsl:if test="$v:notes">
        <xsl:call-template name="m:toc-entry">
          <xsl:with-param name="href" select="$v:notes-file || '#notes'"/>
          <xsl:with-param name="text" select="f:label('notes')"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:if test="exists($v:cited)">
        <xsl:call-template name="m:toc-entry">
          <xsl:with-param name="href" select="$v:cited-file || '#cited'"/>
          <xsl:with-param name="text" select="f:label('cited')"/>
        </xsl:call-template>
      </xsl:if>
      <!-- The page about the edition, or the foot of the page. -->
      <xsl:call-template name="m:toc-entry">
        <xsl:with-param name="href" select="$v:about-file || '#about'"/>
        <xsl:with-param name="text" select="f:label('about')"/>
      </xsl:call-template>
    </ol>
  </xsl:template>

  <!-- The first entries of a book: the title page, and the text under its title. -->
  <xsl:template name="m:toc-of-first-files">
    <xsl:call-template name="m:toc-entry">
      <xsl:with-param name="href" select="$v:title-file"/>
      <xsl:with-param name="text" select="$identifier"/>
    </xsl:call-template>
    <xsl:variable name="inside" as="node()*">
      <xsl:call-template name="m:toc-of-text">
        <xsl:with-param name="document" select="$v:document"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="m:toc-branch">
      <xsl:with-param name="href" select="$v:text-file"/>
      <xsl:with-param name="text" select="f:document-title($v:document, $title)"/>
      <xsl:with-param name="inside" select="$inside"/>
    </xsl:call-template>
  </xsl:template>

  <!-- An entry with entries below it. -->
  <xsl:template name="m:toc-branch">
    <xsl:param name="href" as="xs:string"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="inside" as="node()*"/>
    <li>
      <a href="{$href}">
        <xsl:value-of select="$text"/>
      </a>
      <xsl:if test="$inside">
        <ol>
          <xsl:sequence select="$inside"/>
        </ol>
      </xsl:if>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="m:toc-entry">
    <xsl:param name="href" as="xs:string"/>
    <xsl:param name="text" as="xs:string"/>
    <li>
      <a href="{$href}">
        <xsl:value-of select="$text"/>
      </a>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Preamble and body, with the headings in the body. -->
  <xsl:template name="m:toc-of-text">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="lines" select="f:title-lines($document)"/>
    <xsl:choose>
      <xsl:when test="f:has-named-parts($document)">
        <!-- One of each, but files that are not valid have several. -->
        <xsl:for-each select="$document/(preamble | mainBody | body)">
          <li>
            <a href="{f:href(.)}">
              <xsl:value-of select="if (self::preamble) then f:label('preamble') else f:body-name(.)"/>
            </a>
            <xsl:if test="not(self::preamble)">
              <xsl:call-template name="m:toc-of-units">
                <xsl:with-param name="units" select="* except $lines"/>
              </xsl:call-template>
            </xsl:if>
          </li>
          <xsl:text>&#10;</xsl:text>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="$document/(mainBody | body)/(* except $lines)" mode="m:toc"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="m:toc-of-units">
    <xsl:param name="units" as="element()*"/>
    <xsl:if test="$units[heading or subheading or crossHeading or self::crossHeading or f:is-heading(.)]">
      <xsl:variable name="entries" as="node()*">
        <xsl:apply-templates select="$units" mode="m:toc"/>
      </xsl:variable>
      <xsl:if test="$entries">
        <ol>
          <xsl:sequence select="$entries"/>
        </ol>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template match="node()" mode="m:toc"/>

  <!-- One pattern: each of several would be compiled with the whole of the template. -->
  <xsl:template match="*[self::paragraph or heading or subheading
      or num and (self::section or self::part or self::chapter or self::title or self::article[not(content)])]" mode="m:toc">
    <xsl:variable name="only" select="f:is-heading(.)"/>
    <xsl:if test="$only or not(self::paragraph) or heading or subheading">
      <li>
        <a href="{f:href(.)}">
          <xsl:value-of select="f:heading-text(.)"/>
        </a>
        <xsl:if test="not($only)">
          <xsl:call-template name="m:toc-of-units">
            <xsl:with-param name="units" select="* except (num | heading | subheading)"/>
          </xsl:call-template>
        </xsl:if>
      </li>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- A unit without a heading that holds some with one. -->
  <xsl:template match="*[not(heading or subheading)][(paragraph | subparagraph | clause | subclause | alinea | article | section | rule | point | item | hcontainer)/heading]" mode="m:toc" priority="0.6">
    <xsl:apply-templates mode="m:toc"/>
  </xsl:template>

  <xsl:template match="crossHeading[not(@refersTo = '#preamble')][normalize-space()][string-length(normalize-space()) le 250]" mode="m:toc">
    <xsl:call-template name="m:toc-entry">
      <xsl:with-param name="href" select="f:href(.)"/>
      <xsl:with-param name="text" select="f:text(.)"/>
    </xsl:call-template>
  </xsl:template>

  <!-- An annex, or a document of a collection. -->
  <xsl:template match="attachment | component" mode="m:toc" priority="1">
    <xsl:variable name="document" select="*[last()]"/>
    <xsl:variable name="inside" as="node()*">
      <xsl:call-template name="m:toc-of-text">
        <xsl:with-param name="document" select="$document"/>
      </xsl:call-template>
      <xsl:apply-templates select="$document/(attachments/attachment | components/component)" mode="m:toc"/>
    </xsl:variable>
    <xsl:call-template name="m:toc-branch">
      <xsl:with-param name="href" select="f:href(.)"/>
      <xsl:with-param name="text" select="f:document-title($document, f:part-name(.))"/>
      <xsl:with-param name="inside" select="$inside"/>
    </xsl:call-template>
  </xsl:template>

</xsl:stylesheet>
