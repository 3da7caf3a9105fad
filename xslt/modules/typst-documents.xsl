<?xml version="1.0" encoding="UTF-8"?>
<!-- Documents and their large parts: title, preamble, closing lines, annexes, collections, quoted documents. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:typst" xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <!-- Components of a collection stand beside it in the file; each is printed where the collection points to it. -->
  <xsl:key name="component" match="component[*[meta]]" use="@eId"/>

  <xsl:template match="components" mode="block">
    <xsl:variable name="called" select="//documentRef/@href ! replace(., '^#', '')"/>
    <xsl:apply-templates select="component[not(@eId = $called)]" mode="block"/>
  </xsl:template>

  <xsl:template match="collectionBody/component[documentRef]" mode="block" priority="2">
    <xsl:for-each select="documentRef">
      <xsl:variable name="part" select="key('component', replace(@href, '^#', ''))[1]"/>
      <xsl:choose>
        <xsl:when test="$part"><xsl:apply-templates select="$part/*" mode="block"/></xsl:when>
        <xsl:otherwise>plain(<xsl:apply-templates select="." mode="run"/>),&#10;</xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- A document that stands elsewhere, or in another part of the file. -->
  <xsl:template match="documentRef | componentRef" mode="block">
    <xsl:param name="num" as="element()?"/>
    <xsl:call-template name="number-alone"><xsl:with-param name="num" select="$num"/></xsl:call-template>
    <xsl:if test="normalize-space(@showAs)">plain({f:literal(normalize-space(@showAs))}),&#10;</xsl:if>
  </xsl:template>

  <xsl:template match="attachment" mode="block">
    <xsl:text>sheet-break,&#10;</xsl:text>
    <xsl:call-template name="arrival"/>
    <xsl:if test="num or heading">
      <xsl:call-template name="heading"><xsl:with-param name="parts" select="num | heading | subheading"/></xsl:call-template>
    </xsl:if>
    <xsl:apply-templates select="* except (num | heading | subheading)" mode="block"/>
  </xsl:template>

  <xsl:template match="preface | longTitle | preface/container" mode="block">
    <xsl:call-template name="arrival"/>
    <xsl:apply-templates select="node()[not(self::meta)]" mode="title"/>
  </xsl:template>
  <xsl:template match="longTitle | preface/container" mode="title"><xsl:apply-templates select="." mode="block"/></xsl:template>
  <xsl:template match="node()" mode="title"><xsl:apply-templates select="." mode="block"/></xsl:template>

  <!-- The number hangs in the margin, the name of the document stands in the column. -->
  <xsl:template match="p" mode="title">
    <xsl:variable name="name" select="(docTitle | span[docTitle])[1]"/>
    <xsl:variable name="number" select="if ($name and docNumber[. &lt;&lt; $name]) then node()[. &lt;&lt; $name] else ()"/>
    <xsl:choose>
      <xsl:when test="not(f:is-title-line(.))"><xsl:apply-templates select="." mode="block"/></xsl:when>
      <xsl:when test="$number">
        <xsl:text>title({f:level(.)}, num: run(</xsl:text>
        <xsl:apply-templates select="$number" mode="run"/>
        <xsl:text>),</xsl:text>
        <xsl:apply-templates select="node() except $number" mode="run"/>
        <xsl:text>),&#10;</xsl:text>
      </xsl:when>
      <xsl:otherwise>hd({f:level(.)},<xsl:apply-templates mode="run"/>),&#10;</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- "71st plenary meeting / 21 December 2010", to the right and in italics. A vote is printed as a paragraph. -->
  <xsl:template match="conclusions" mode="block">
    <xsl:call-template name="arrival"/>
    <xsl:for-each-group select="(. | container | container//container)/*[not(self::container)]" group-adjacent="exists(self::p[not(vote)])">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:text>closing(</xsl:text>
          <xsl:for-each select="current-group()[normalize-space() or .//img]">run(<xsl:apply-templates mode="run"/>),</xsl:for-each>
          <xsl:text>),&#10;</xsl:text>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates select="current-group()" mode="vote"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="*" mode="vote"><xsl:apply-templates select="." mode="block"/></xsl:template>
  <xsl:template match="p" mode="vote">
    <xsl:text>vote(</xsl:text>
    <xsl:apply-templates mode="run"/>
    <xsl:text>),&#10;</xsl:text>
  </xsl:template>
  <!-- Lists of members, each on a line of its own under its word. -->
  <xsl:template match="outcome/outcome" mode="run">br,<xsl:apply-templates mode="run"/></xsl:template>
  <xsl:template match="outcome/outcome/text()[normalize-space()][not(preceding-sibling::node()[normalize-space()])]" mode="run">it({f:literal(normalize-space())}),sp,</xsl:template>

  <xsl:template match="embeddedStructure | quotedStructure | embeddedText[*[not(self::p)]]" mode="block">
    <xsl:param name="num" as="element()?"/>
    <xsl:call-template name="quotation"><xsl:with-param name="num" select="$num"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="quotation">
    <xsl:param name="num" as="element()?"/>
    <xsl:call-template name="number-alone"><xsl:with-param name="num" select="$num"/></xsl:call-template>
    <xsl:call-template name="arrival"/>
    <xsl:text>quoted(&#10;</xsl:text>
    <xsl:call-template name="blocks"><xsl:with-param name="nodes" select="node()"/></xsl:call-template>
    <xsl:text>),&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
