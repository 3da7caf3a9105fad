<?xml version="1.0" encoding="UTF-8"?>
<!-- The HTML edition: everything in one page. Gives masthead, contents, text; the page around them is templates/html/page.hbs. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <xsl:import href="akn.xsl"/>

  <xsl:output method="html" html-version="5" indent="no" include-content-type="no" escape-uri-attributes="no"/>

  <!-- One page: links need no file. -->
  <xsl:variable name="v:notes-file" as="xs:string" select="''"/>
  <xsl:variable name="v:cited-file" as="xs:string" select="''"/>

  <xsl:function name="f:file" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="''"/>
  </xsl:function>

  <xsl:function name="f:file-of-call" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="''"/>
  </xsl:function>

  <!-- What only XHTML has. -->
  <xsl:template name="m:type">
    <xsl:param name="type" as="xs:string"/>
  </xsl:template>
  <xsl:template name="m:xml-language"/>

  <xsl:template name="m:toc-of-main-part">
    <xsl:call-template name="m:toc-of-text">
      <xsl:with-param name="document" select="$v:document"/>
    </xsl:call-template>
  </xsl:template>

  <!-- The last entry of the contents: the foot of the page. -->
  <xsl:template name="m:toc-end">
    <xsl:call-template name="m:toc-entry">
      <xsl:with-param name="href" select="'#about'"/>
      <xsl:with-param name="text" select="f:label('about')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/">
    <xsl:result-document href="masthead">
      <xsl:call-template name="m:masthead"/>
    </xsl:result-document>
    <xsl:result-document href="contents">
      <xsl:call-template name="m:toc"/>
    </xsl:result-document>
    <article>
      <xsl:text>&#10;</xsl:text>
      <xsl:call-template name="m:main-part"/>
      <xsl:apply-templates select="$v:parts"/>
      <xsl:call-template name="m:notes"/>
      <xsl:call-template name="m:cited"/>
    </article>
  </xsl:template>

</xsl:stylesheet>
