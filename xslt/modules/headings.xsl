<?xml version="1.0" encoding="UTF-8"?>
<!-- Headings inside the text: of sections, and those that files of others give as paragraphs of their own. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!--
    Whether a unit is nothing but a heading: heading or subheading and no text below; or a short paragraph that its
    Word style (H1, H23, HCh) or its bold type from beginning to end shows to be one.
  -->
  <xsl:function name="f:is-heading" as="xs:boolean">
    <xsl:param name="unit" as="element()"/>
    <xsl:choose>
      <!-- A numbered paragraph without a style, which most are. -->
      <xsl:when test="$unit[num][not(@class)][not(heading or subheading or content/p/subheading)]">
        <xsl:sequence select="false()"/>
      </xsl:when>
      <xsl:when test="$unit/(heading | subheading)">
        <xsl:sequence select="not($unit/(* except (num | heading | subheading))[normalize-space()])"/>
      </xsl:when>
      <xsl:when test="not($unit/self::paragraph) or count($unit/content/*) ne 1 or not($unit/content/p)">
        <xsl:sequence select="false()"/>
      </xsl:when>
      <xsl:when test="$unit/content/p/subheading">
        <xsl:sequence select="not($unit/content/p/(* except subheading)) and not($unit/content/p/text()[normalize-space()])"/>
      </xsl:when>
      <xsl:when test="matches($unit/@class, '^(H\d|HCh|TitleH|BLUEHeading)')">
        <xsl:sequence select="string-length($unit) le 250"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="p" select="$unit/content/p"/>
        <xsl:sequence select="not($unit/num) and string-length($p) le 250
          and exists($p/(b | span[contains(@class, 'bold')])[normalize-space()])
          and not($p/text()[normalize-space()]) and not($p/(* except (b | span[contains(@class, 'bold')] | authorialNote | noteRef | eol)))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The lines of a heading; text is one where no element says that it is. -->
  <xsl:function name="f:heading-parts" as="element()*">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="captions" select="$unit/(heading | subheading)[normalize-space()]"/>
    <xsl:sequence select="if ($captions or not(f:is-heading($unit))) then $captions else $unit/content/p[normalize-space()]"/>
  </xsl:function>

  <!-- The heading of a unit, with its number unless the heading says it again ("A." "A. Pension administration"). -->
  <xsl:template name="m:heading">
    <xsl:param name="level" as="xs:integer"/>
    <xsl:param name="id" as="xs:string" select="''"/>
    <xsl:variable name="number" select="num[normalize-space()]"/>
    <xsl:variable name="texts" select="f:heading-parts(.)"/>
    <xsl:element name="h{min(($level, 6))}">
      <xsl:if test="$id ne ''">
        <xsl:attribute name="id" select="$id"/>
      </xsl:if>
      <xsl:if test="$number and not($texts[1][starts-with(f:text(.), f:text($number))])">
        <span class="number">
          <xsl:apply-templates select="$number/node()"/>
        </span>
        <xsl:if test="$texts">
          <xsl:text> </xsl:text>
        </xsl:if>
      </xsl:if>
      <xsl:for-each select="$texts">
        <xsl:if test="position() gt 1">
          <xsl:text> </xsl:text>
        </xsl:if>
        <span class="line">
          <xsl:call-template name="m:inside"/>
        </span>
      </xsl:for-each>
    </xsl:element>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- The text of such a heading in the table of contents. -->
  <xsl:function name="f:heading-text" as="xs:string">
    <xsl:param name="unit" as="element()"/>
    <xsl:variable name="number" select="f:text($unit/num)"/>
    <xsl:variable name="text" select="f:text(f:heading-parts($unit))"/>
    <xsl:sequence select="if ($number eq '' or starts-with($text, $number)) then $text else normalize-space($number || ' ' || $text)"/>
  </xsl:function>

</xsl:stylesheet>
