<?xml version="1.0" encoding="UTF-8"?>
<!--
  The view of a document (src/render/view) → XHTML, for the HTML and the EPUB edition: how the text falls into files,
  and the list of modules. What is shown, under which name and where a link leads is decided before; here each element gets its
  form. Elements of that vocabulary have the prefix s; words printed in another type keep their names of Akoma Ntoso.
  Templates go by names alone and take no parameters, which SaxonJS is slow with (docs/decisions/0004-pages-prepared.md).
-->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:s="urn:ntoso:shown" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <xsl:include href="pages/parts.xsl"/>
  <xsl:include href="pages/provisions.xsl"/>
  <xsl:include href="pages/words.xsl"/>
  <xsl:include href="pages/notes.xsl"/>
  <xsl:include href="pages/tables.xsl"/>

  <!-- html or epub. -->
  <xsl:param name="edition" as="xs:string" required="yes"/>

  <xsl:output name="html" method="html" html-version="5" indent="no" include-content-type="no" escape-uri-attributes="no"/>
  <xsl:output name="epub" method="xhtml" indent="no" omit-xml-declaration="yes" include-content-type="no" escape-uri-attributes="no"/>

  <xsl:variable name="v:book" as="xs:boolean" select="$edition eq 'epub'"/>

  <!-- HTML: everything in one page. EPUB: text, each annex and notes in a file of its own. What wraps them is templates/. -->
  <xsl:template match="s:view">
    <xsl:result-document href="masthead" format="Q{{}}{$edition}">
      <xsl:apply-templates select="s:masthead/node()"/>
    </xsl:result-document>
    <xsl:choose>
      <xsl:when test="$v:book">
        <xsl:for-each select="* except s:masthead">
          <xsl:result-document href="{@file}" format="epub">
            <xsl:apply-templates select="."/>
          </xsl:result-document>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:result-document href="text" format="html">
          <xsl:apply-templates select="* except s:masthead"/>
        </xsl:result-document>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The language of a passage in another language than the document's. -->
  <xsl:template match="@xml:lang">
    <xsl:attribute name="lang" select="."/>
    <xsl:if test="$v:book">
      <xsl:attribute name="xml:lang" select="."/>
    </xsl:if>
  </xsl:template>

  <!-- What the vocabulary does not know is a fault of the program. -->
  <xsl:template match="*" priority="-1">
    <xsl:message terminate="yes" select="'no form for ' || name()"/>
  </xsl:template>

</xsl:stylesheet>
