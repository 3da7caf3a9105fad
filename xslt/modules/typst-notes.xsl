<?xml version="1.0" encoding="UTF-8"?>
<!-- Notes: each stands once, where it is first called; later calls are marks that lead to it. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:f="urn:ntoso:typst"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" expand-text="yes" exclude-result-prefixes="#all">

  <xsl:key name="note" match="authorialNote[@eId] | meta//note[@eId]" use="@eId"/>

  <!-- Names of the notes, by order: eIds of foreign files may be missing or stand twice. -->
  <xsl:variable name="note-names" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each select="//authorialNote | //meta//note">
        <xsl:map-entry key="generate-id()" select="'note-' || position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- A note of the metadata block is printed where it is called first. -->
  <xsl:variable name="first-calls" as="map(xs:string, xs:string)">
    <xsl:map>
      <xsl:for-each-group select="//noteRef[key('note', substring-after(@href, '#'))[not(self::authorialNote)]]" group-by="@href">
        <xsl:map-entry key="generate-id()" select="'first'"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:template match="authorialNote" mode="run">
    <xsl:call-template name="note"><xsl:with-param name="mark" select="@marker"/></xsl:call-template>
  </xsl:template>

  <xsl:template match="noteRef" mode="run">
    <xsl:variable name="note" select="key('note', substring-after(@href, '#'))[1]"/>
    <xsl:variable name="mark" select="string((@marker, $note/@marker, normalize-space())[. ne ''][1])"/>
    <xsl:choose>
      <xsl:when test="empty($note)">su({f:literal($mark)}),</xsl:when>
      <xsl:when test="map:contains($first-calls, generate-id())">
        <xsl:for-each select="$note">
          <xsl:call-template name="note"><xsl:with-param name="mark" select="$mark"/></xsl:call-template>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>again({f:literal($note-names(generate-id($note)))},{f:literal($mark)}),</xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="note">
    <xsl:param name="mark" as="xs:string?"/>
    <xsl:variable name="name" select="$note-names(generate-id())"/>
    <xsl:text>fn({f:literal($name)},{f:literal(string(($mark[. ne ''], substring-after($name, '-'))[1]))},</xsl:text>
    <xsl:for-each select="* | text()[normalize-space()]">
      <xsl:if test="position() gt 1">parbreak(),</xsl:if>
      <xsl:choose>
        <xsl:when test="self::p or self::text()"><xsl:apply-templates select="self::text() | self::p/node()" mode="run"/></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="." mode="block"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:text>),</xsl:text>
  </xsl:template>

  <!-- Arabic notes open with a pair of parentheses for the number, which the page sets itself. -->
  <xsl:template match="authorialNote/p[1]/text()[1][matches(., '^\s*\(\s*\)')]" mode="run">
    <xsl:value-of select="replace(., '^\s*\(\s*\)\s*', '')[. ne ''] ! (f:literal(normalize-space()) || ','), 'sp,'[matches(current(), '\s$')]" separator=""/>
  </xsl:template>
</xsl:stylesheet>
