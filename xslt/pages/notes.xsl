<?xml version="1.0" encoding="UTF-8"?>
<!--
  Notes. Roles: DPUB-ARIA 1.1; the list of endnotes is inside the section, no note has the deprecated doc-endnote.
-->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:s="urn:ntoso:shown" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- In the text: the mark. -->
  <xsl:template match="s:call">
    <xsl:choose>
      <xsl:when test="@href">
        <a class="noteref" role="doc-noteref" id="{@id}" href="{if ($v:book and @file) then concat(@file, '.xhtml', @href) else @href}" aria-label="{@name}">
          <xsl:if test="$v:book">
            <xsl:attribute name="epub:type" select="'noteref'"/>
          </xsl:if>
          <xsl:apply-templates/>
        </a>
      </xsl:when>
      <xsl:otherwise>
        <span class="noteref">
          <xsl:apply-templates/>
        </span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- At the end: the notes. -->
  <xsl:template match="s:notes">
    <section class="notes" id="notes" role="doc-endnotes">
      <xsl:if test="$v:book">
        <xsl:attribute name="epub:type" select="'endnotes'"/>
      </xsl:if>
      <xsl:text>&#10;</xsl:text>
      <h2>
        <xsl:value-of select="@name"/>
      </h2>
      <xsl:text>&#10;</xsl:text>
      <ol>
        <xsl:text>&#10;</xsl:text>
        <xsl:apply-templates/>
      </ol>
    </section>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:note">
    <li id="{@id}">
      <!-- It has no words: reader views delete words under an id with "author" in it. -->
      <xsl:if test="not($v:book) and @alias">
        <span id="{@alias}"/>
      </xsl:if>
      <xsl:apply-templates/>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:note-line">
    <p>
      <xsl:apply-templates select="@xml:lang"/>
      <xsl:apply-templates/>
    </p>
  </xsl:template>

  <xsl:template match="s:backlink">
    <a class="backlink" role="doc-backlink" href="{if ($v:book and @file) then concat(@file, '.xhtml', @href) else @href}" aria-label="{@name}">
      <xsl:if test="$v:book">
        <xsl:attribute name="epub:type" select="'backlink'"/>
      </xsl:if>
      <xsl:apply-templates/>
    </a>
  </xsl:template>

  <xsl:template match="s:ibid">
    <a class="ibid" href="{if ($v:book and @file) then concat(@file, '.xhtml', @href) else @href}" aria-label="{@name}">
      <xsl:apply-templates/>
    </a>
  </xsl:template>

</xsl:stylesheet>
