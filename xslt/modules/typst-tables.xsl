<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables: leading rows of header cells are repeated on each page and tagged as header. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:typst" xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="table" mode="block">
    <xsl:param name="num" as="element()?"/>
    <xsl:variable name="rows" select="tr[td | th]"/>
    <xsl:variable name="first-body-row" select="$rows[td][1]"/>
    <xsl:call-template name="number-alone"><xsl:with-param name="num" select="$num"/></xsl:call-template>
    <xsl:call-template name="arrival"/>
    <xsl:for-each select="caption[normalize-space()]">
      <xsl:text>caption(</xsl:text><xsl:apply-templates mode="run"/><xsl:text>),&#10;</xsl:text>
    </xsl:for-each>
    <xsl:if test="$rows">
      <xsl:text>tabular(head: {if ($first-body-row) then count($rows[. &lt;&lt; $first-body-row]) else 0},&#10;</xsl:text>
      <xsl:apply-templates select="$rows" mode="row"/>
      <xsl:text>),&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tr" mode="row">
    <xsl:text>(</xsl:text>
    <xsl:for-each select="td | th">
      <xsl:text>cell({f:span(@colspan)},{f:span(@rowspan)},{f:literal(f:alignment(.))},{if (self::th) then 'true' else 'false'},</xsl:text>
      <xsl:call-template name="cell-content"/>
      <xsl:text>),</xsl:text>
    </xsl:for-each>
    <xsl:text>),&#10;</xsl:text>
  </xsl:template>

  <!-- A cell with one paragraph holds its runs; with more, blocks. -->
  <xsl:template name="cell-content">
    <xsl:variable name="parts" select="node()[self::* or normalize-space()]"/>
    <xsl:choose>
      <xsl:when test="every $part in $parts satisfies $part[self::p][not(*[f:is-block(.)])]">
        <xsl:for-each select="$parts[normalize-space() or *]">
          <xsl:if test="position() gt 1">parbreak(),</xsl:if>
          <xsl:apply-templates mode="run"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="*[f:is-block(.)]"><xsl:call-template name="blocks"><xsl:with-param name="nodes" select="node()"/></xsl:call-template></xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="run"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="f:span" as="xs:integer">
    <xsl:param name="value" as="attribute()?"/>
    <xsl:sequence select="if (matches($value, '^\s*[1-9][0-9]{0,2}\s*$')) then xs:integer(normalize-space($value)) else 1"/>
  </xsl:function>

  <xsl:function name="f:alignment" as="xs:string">
    <xsl:param name="cell" as="element()"/>
    <xsl:variable name="said" select="lower-case(string-join(($cell/@data-justification, $cell/@style, $cell/@class), ' '))"/>
    <xsl:sequence select="if (matches($said, '(^|[\s:-])(right|end)($|[\s;])')) then 'end' else if (matches($said, '(^|[\s:-])center')) then 'center' else 'start'"/>
  </xsl:function>
</xsl:stylesheet>
