<?xml version="1.0" encoding="UTF-8"?>
<!-- Words in running text. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:s="urn:ntoso:shown" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Look: as printed. One template each: SaxonJS compiles a pattern of several names once for each of them anyway. -->
  <xsl:template match="i | b | u | sub | sup | abbr | del | ins">
    <xsl:element name="{local-name()}">
      <xsl:apply-templates select="@xml:lang"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="i[not(@*)]">
    <i>
      <xsl:apply-templates/>
    </i>
  </xsl:template>

  <xsl:template match="s:words">
    <xsl:choose>
      <xsl:when test="@xml:lang">
        <span>
          <xsl:apply-templates select="@xml:lang"/>
          <xsl:apply-templates/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="s:unhandled-words">
    <span class="unhandled">
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <xsl:template match="s:time">
    <time datetime="{@datetime}">
      <xsl:apply-templates/>
    </time>
  </xsl:template>

  <!-- What keeps its own direction in a text from right to left. -->
  <xsl:template match="s:isolated">
    <bdi>
      <xsl:apply-templates/>
    </bdi>
  </xsl:template>

  <xsl:template match="s:break">
    <br/>
  </xsl:template>

  <xsl:template match="s:image">
    <img src="{@src}" alt="{@alt}"/>
  </xsl:template>

  <xsl:template match="s:link">
    <a href="{if ($v:book and @file) then concat(@file, '.xhtml', @href) else @href}">
      <xsl:copy-of select="@id"/>
      <xsl:if test="@name">
        <xsl:attribute name="aria-label" select="@name"/>
      </xsl:if>
      <xsl:apply-templates/>
    </a>
  </xsl:template>

</xsl:stylesheet>
