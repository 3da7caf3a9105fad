<?xml version="1.0" encoding="UTF-8"?>
<!--
  Akoma Ntoso → a Typst file of calls to the functions in templates/print/. Every run of text is a string literal,
  so no mark-up inside the text can act (main.typ there evaluates it). Paper, fonts and attachment are inputs of the compiler, not of this stylesheet:
  the file depends on the document alone.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:typst" xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <xsl:include href="modules/typst-runs.xsl"/>
  <xsl:include href="modules/typst-links.xsl"/>
  <xsl:include href="modules/typst-notes.xsl"/>
  <xsl:include href="modules/typst-record.xsl"/>
  <xsl:include href="modules/typst-levels.xsl"/>
  <xsl:include href="modules/typst-masthead.xsl"/>
  <xsl:include href="modules/typst-provisions.xsl"/>
  <xsl:include href="modules/typst-documents.xsl"/>
  <xsl:include href="modules/typst-tables.xsl"/>
  <xsl:include href="modules/typst-bare.xsl"/>
  <xsl:include href="modules/typst-doubts.xsl"/>

  <!-- How much is asked of the page engine: `full`; `unpictured`, when it cannot read a picture; `bare`, plain paragraphs only, when
       it refuses the structure. -->
  <xsl:param name="form" as="xs:string" select="'full'"/>

  <xsl:output method="text" encoding="UTF-8"/>

  <xsl:variable name="root" select="/"/>

  <xsl:template match="/">
    <xsl:text>edition(&#10;</xsl:text>
    <xsl:call-template name="record"/>
    <xsl:choose>
      <xsl:when test="$form = 'bare'"><xsl:apply-templates select="akomaNtoso/*" mode="bare"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="akomaNtoso/*" mode="block"/></xsl:otherwise>
    </xsl:choose>
    <xsl:text>)&#10;</xsl:text>
    <xsl:call-template name="doubts"/>
  </xsl:template>
</xsl:stylesheet>
