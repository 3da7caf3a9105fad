<?xml version="1.0" encoding="UTF-8"?>
<!-- A document and its parts: opening, preamble, body, conclusions, annexes, documents of a collection. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Annexes of the document, or the documents of a collection: each is a part with a heading of the second level. -->
  <xsl:variable name="v:parts" as="element()*">
    <xsl:sequence select="$v:document/attachments/attachment"/>
    <xsl:variable name="referred" select="$v:document/collectionBody/component/documentRef/key('index', '#' || f:pointer(@href))[self::component]"/>
    <xsl:sequence select="$v:document/collectionBody/component[not(documentRef/key('index', '#' || f:pointer(@href))[self::component])], $referred"/>
    <!-- Components that nothing refers to are shown all the same. -->
    <xsl:sequence select="(/akomaNtoso/components | $v:document/components)/component except $referred"/>
  </xsl:variable>

  <!-- Everything of the document itself, without its parts. -->
  <xsl:template name="m:main-part">
    <xsl:variable name="lines" select="f:title-lines($v:document)"/>
    <xsl:call-template name="m:opening">
      <xsl:with-param name="document" select="$v:document"/>
      <xsl:with-param name="level" select="1"/>
      <xsl:with-param name="fallback" select="$title"/>
    </xsl:call-template>
    <xsl:call-template name="m:text">
      <xsl:with-param name="document" select="$v:document"/>
      <xsl:with-param name="level" select="2" tunnel="yes"/>
      <xsl:with-param name="lines" select="$lines" tunnel="yes"/>
    </xsl:call-template>
  </xsl:template>

  <!-- Title and the lines around it, in their order; a title that stands elsewhere comes first. -->
  <xsl:template name="m:opening">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:param name="fallback" as="xs:string"/>
    <xsl:variable name="lines" select="f:title-lines($document)"/>
    <xsl:variable name="own" select="f:announcement($document), $document/preface/*"/>
    <!-- Only the outermost: assistive software takes each header for the head of the page. -->
    <xsl:element name="{if ($level gt 2) then 'div' else 'header'}">
      <xsl:attribute name="class" select="'opening'"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:if test="empty($own/descendant-or-self::* intersect $lines[1])">
        <xsl:call-template name="m:document-heading">
          <xsl:with-param name="lines" select="$lines"/>
          <xsl:with-param name="level" select="$level"/>
          <xsl:with-param name="fallback" select="$fallback"/>
        </xsl:call-template>
      </xsl:if>
      <xsl:apply-templates select="$own" mode="m:title">
        <xsl:with-param name="lines" select="$lines" tunnel="yes"/>
        <xsl:with-param name="level" select="$level" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:element>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Preamble, body and conclusions. Headings that no document prints are there for those who jump from one to the next. -->
  <xsl:template name="m:text">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="level" as="xs:integer" tunnel="yes"/>
    <xsl:variable name="named" select="f:has-named-parts($document)"/>
    <xsl:apply-templates select="$document/(* except (meta | coverPage | preface | attachments | components | collectionBody))">
      <xsl:with-param name="named" select="$named"/>
      <xsl:with-param name="level" select="if ($named) then $level + 1 else $level" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:function name="f:has-named-parts" as="xs:boolean">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="exists($document/preamble/*) and exists($document/(mainBody | body)/*)"/>
  </xsl:function>

  <xsl:template match="preamble">
    <xsl:param name="named" as="xs:boolean" select="false()"/>
    <xsl:param name="level" as="xs:integer" tunnel="yes" select="2"/>
    <section class="preamble" id="{f:id(.)}">
      <xsl:if test="$named">
        <xsl:element name="h{$level - 1}">
          <xsl:attribute name="class" select="'unseen'"/>
          <xsl:value-of select="f:label('preamble')"/>
        </xsl:element>
      </xsl:if>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </section>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="mainBody | body">
    <xsl:param name="named" as="xs:boolean" select="false()"/>
    <xsl:call-template name="m:body">
      <xsl:with-param name="named" select="$named"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="m:body">
    <xsl:param name="named" as="xs:boolean" select="false()"/>
    <xsl:param name="level" as="xs:integer" tunnel="yes" select="2"/>
    <xsl:param name="lines" as="element()*" tunnel="yes"/>
    <xsl:element name="{if ($named) then 'section' else 'div'}">
      <xsl:attribute name="class" select="'body'"/>
      <xsl:attribute name="id" select="f:id(.)"/>
      <xsl:if test="$named">
        <xsl:element name="h{$level - 1}">
          <xsl:attribute name="class" select="'unseen'"/>
          <xsl:value-of select="f:body-name(.)"/>
        </xsl:element>
      </xsl:if>
      <xsl:text>&#10;</xsl:text>
      <xsl:call-template name="m:units">
        <xsl:with-param name="units" select="* except $lines"/>
      </xsl:call-template>
    </xsl:element>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- "Paragraphs 1 to 18" when the body is numbered, else a plain word. -->
  <xsl:function name="f:body-name" as="xs:string">
    <xsl:param name="body" as="element()"/>
    <xsl:variable name="numbers" select="$body/paragraph/num"/>
    <xsl:sequence select="if (count($numbers) lt 2 or $body/*[heading or subheading]) then f:label('text')
      else f:label('paragraphs', f:bare-number($numbers[1]), f:bare-number($numbers[last()]))"/>
  </xsl:function>

  <xsl:template match="conclusions">
    <div class="conclusions" id="{f:id(.)}">
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- An annex. -->
  <xsl:template match="attachment">
    <xsl:variable name="document" select="*[last()]"/>
    <section class="annex" id="{f:id(.)}" role="doc-appendix" aria-label="{f:part-name(.)}">
      <xsl:text>&#10;</xsl:text>
      <xsl:call-template name="m:part">
        <xsl:with-param name="document" select="$document"/>
        <xsl:with-param name="fallback" select="f:part-name(.)"/>
      </xsl:call-template>
    </section>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- A document of a collection. -->
  <xsl:template match="component">
    <section class="component" id="{f:id(.)}">
      <xsl:text>&#10;</xsl:text>
      <xsl:call-template name="m:part">
        <xsl:with-param name="document" select="*[last()]"/>
        <xsl:with-param name="fallback" select="f:part-name(.)"/>
      </xsl:call-template>
    </section>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="m:part">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="fallback" as="xs:string"/>
    <xsl:param name="level" as="xs:integer" select="2" tunnel="yes"/>
    <xsl:param name="context" as="xs:string" select="''" tunnel="yes"/>
    <xsl:variable name="inner" select="f:within($context, $fallback)"/>
    <xsl:variable name="masthead" select="$document/coverPage/(* except f:announcement($document))"/>
    <xsl:if test="normalize-space(string-join($masthead, ''))">
      <div class="masthead">
        <xsl:apply-templates select="$masthead" mode="m:masthead"/>
      </div>
    </xsl:if>
    <xsl:call-template name="m:opening">
      <xsl:with-param name="document" select="$document"/>
      <xsl:with-param name="level" select="$level"/>
      <xsl:with-param name="fallback" select="$fallback"/>
    </xsl:call-template>
    <xsl:apply-templates select="$document/self::documentRef"/>
    <xsl:call-template name="m:text">
      <xsl:with-param name="document" select="$document"/>
      <xsl:with-param name="level" select="$level + 1" tunnel="yes"/>
      <xsl:with-param name="lines" select="f:title-lines($document)" tunnel="yes"/>
      <xsl:with-param name="context" select="$inner" tunnel="yes"/>
    </xsl:call-template>
    <xsl:apply-templates select="$document/(attachments/attachment | components/component | collectionBody/component)">
      <xsl:with-param name="level" select="$level + 1" tunnel="yes"/>
      <xsl:with-param name="context" select="$inner" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:template>

  <!-- A document that stands elsewhere, or in another part of the file. -->
  <xsl:template match="documentRef | componentRef">
    <p>
      <xsl:value-of select="@showAs"/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

</xsl:stylesheet>
