<?xml version="1.0" encoding="UTF-8"?>
<!-- A document and its parts: masthead, opening, preamble, body, conclusions, annexes, documents of a collection. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:s="urn:ntoso:shown" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <xsl:template match="s:text">
    <xsl:apply-templates/>
  </xsl:template>

  <!-- The masthead of an annex or of a document of a collection. -->
  <xsl:template match="s:masthead">
    <div class="masthead">
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="s:place">
    <p class="{@class}">
      <!-- In a book every paragraph has an address; a page has it at its top. -->
      <xsl:if test="$v:book">
        <xsl:copy-of select="@id"/>
      </xsl:if>
      <xsl:copy-of select="@dir"/>
      <xsl:apply-templates/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Only the outermost: assistive software takes each header for the head of the page. -->
  <xsl:template match="s:opening">
    <xsl:element name="{if (@level gt '2') then 'div' else 'header'}">
      <xsl:attribute name="class" select="'opening'"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </xsl:element>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:title">
    <xsl:element name="h{@level}">
      <xsl:attribute name="class" select="@class"/>
      <xsl:apply-templates/>
    </xsl:element>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:title-line">
    <span class="{@class}" id="{@id}">
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- The number of a document before its name: the printed page hangs it in the margin. -->
  <xsl:template match="s:title-number">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="s:announcement">
    <p class="announcement" id="{@id}">
      <xsl:apply-templates/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:preamble">
    <section class="preamble" id="{@id}">
      <xsl:call-template name="m:name"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </section>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:body">
    <xsl:element name="{if (@name) then 'section' else 'div'}">
      <!-- Not "body": the reader view of Firefox takes the first element of that name for the whole article. -->
      <xsl:attribute name="class" select="'provisions'"/>
      <xsl:attribute name="id" select="@id"/>
      <xsl:call-template name="m:name"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </xsl:element>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- A name that no document prints is spoken, and never text: what copies or converts the page would take it for the document's. -->
  <xsl:template name="m:name">
    <xsl:if test="@name">
      <xsl:attribute name="aria-label" select="@name"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="s:conclusions">
    <div class="conclusions" id="{@id}">
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:annex">
    <section class="annex" id="{@id}" role="doc-appendix" aria-label="{@name}">
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </section>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:component">
    <section class="component" id="{@id}">
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </section>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

</xsl:stylesheet>
