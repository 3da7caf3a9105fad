<?xml version="1.0" encoding="UTF-8"?>
<!-- The masthead as on the printed page: organization and symbol, organ, distribution and date, session and agenda item. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <xsl:template name="m:masthead">
    <xsl:apply-templates select="$v:document/coverPage/(* except f:announcement($v:document))" mode="m:masthead"/>
  </xsl:template>

  <xsl:template match="container" mode="m:masthead">
    <xsl:apply-templates mode="m:masthead"/>
  </xsl:template>

  <xsl:template match="p" mode="m:masthead">
    <p class="{f:masthead-place(.)}">
      <!-- Arabic documents have lines in English here. -->
      <xsl:if test="$direction eq 'rtl'">
        <xsl:attribute name="dir" select="'auto'"/>
      </xsl:if>
      <xsl:apply-templates/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Files of others have an empty line where the emblem stands. -->
  <xsl:template match="p[not(normalize-space())]" mode="m:masthead"/>

  <xsl:template match="*" mode="m:masthead">
    <xsl:apply-templates select="."/>
  </xsl:template>

  <!-- The places that the style sheet lays out, each held by the first line of its kind; all other lines follow below. -->
  <xsl:function name="f:masthead-place" as="xs:string">
    <xsl:param name="line" as="element()"/>
    <xsl:variable name="kind" select="f:masthead-kind($line)"/>
    <xsl:variable name="before" select="$line/ancestor::coverPage//p[. &lt;&lt; $line][normalize-space()][f:masthead-kind(.) eq $kind]"/>
    <xsl:sequence select="if (empty($before)) then (if ($kind eq 'authority') then 'publisher' else $kind)
      else if ($kind eq 'authority') then (if (count($before) eq 1) then 'organ' else 'line body') else 'line'"/>
  </xsl:function>

  <xsl:function name="f:masthead-kind" as="xs:string">
    <xsl:param name="line" as="element()"/>
    <xsl:sequence select="
      if ($line//docNumber) then 'symbol'
      else if ($line//docAuthority) then 'authority'
      else if ($line//docStatus or $line//inline[@name = ('akn4un:distribution', 'distribution')]) then 'distribution'
      else if ($line//docDate) then 'issued'
      else if ($line//session) then 'session'
      else 'line'"/>
  </xsl:function>

</xsl:stylesheet>
