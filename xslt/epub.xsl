<?xml version="1.0" encoding="UTF-8"?>
<!--
  The EPUB edition: title page, text, each annex, notes, table of what is cited, each in a file of its own; and the contents.
  The principal result is JSON: the files in reading order. What wraps them is templates/epub/.
-->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="f m v xs">

  <xsl:import href="akn.xsl"/>

  <xsl:output method="json" indent="no"/>
  <xsl:output name="xhtml" method="xhtml" indent="no" omit-xml-declaration="yes" include-content-type="no" escape-uri-attributes="no"/>

  <xsl:variable name="v:notes-file" as="xs:string" select="'notes.xhtml'"/>
  <xsl:variable name="v:cited-file" as="xs:string" select="'cited.xhtml'"/>

  <!-- The file that shows an element. -->
  <xsl:function name="f:file" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/ancestor-or-self::authorialNote or $element/self::note) then $v:notes-file else f:file-of-call($element)"/>
  </xsl:function>

  <!-- The file of the text that an element belongs to; that of a note is where it is called. -->
  <xsl:function name="f:file-of-call" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="part" select="f:part($element)"/>
    <xsl:sequence select="if ($part) then f:part-file($part)
      else if ($element/ancestor::coverPage and not($element/ancestor::*[parent::coverPage] intersect f:announcement($v:document))) then 'title.xhtml'
      else 'text.xhtml'"/>
  </xsl:function>

  <xsl:function name="f:part-file" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="local-name($part) || '-' || count($v:parts[. &lt;&lt; $part]) + 1 || '.xhtml'"/>
  </xsl:function>

  <xsl:template name="m:type">
    <xsl:param name="type" as="xs:string"/>
    <xsl:attribute name="epub:type" select="$type"/>
  </xsl:template>

  <xsl:template name="m:xml-language">
    <xsl:attribute name="xml:lang" select="@xml:lang"/>
  </xsl:template>

  <!-- The last entry of the contents: the page about the edition. -->
  <xsl:template name="m:toc-end">
    <xsl:call-template name="m:toc-entry">
      <xsl:with-param name="href" select="'about.xhtml'"/>
      <xsl:with-param name="text" select="f:label('about')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/">
    <xsl:variable name="heading" select="f:document-title($v:document, $title)"/>
    <xsl:call-template name="m:file">
      <xsl:with-param name="name" select="'masthead'"/>
      <xsl:with-param name="content">
        <xsl:call-template name="m:masthead"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="m:file">
      <xsl:with-param name="name" select="'text'"/>
      <xsl:with-param name="content">
        <xsl:call-template name="m:main-part"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:for-each select="$v:parts">
      <xsl:call-template name="m:file">
        <xsl:with-param name="name" select="substring-before(f:part-file(.), '.')"/>
        <xsl:with-param name="content">
          <xsl:apply-templates select="."/>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:for-each>
    <xsl:if test="$v:notes">
      <xsl:call-template name="m:file">
        <xsl:with-param name="name" select="'notes'"/>
        <xsl:with-param name="content">
          <xsl:call-template name="m:notes"/>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="$v:cited">
      <xsl:call-template name="m:file">
        <xsl:with-param name="name" select="'cited'"/>
        <xsl:with-param name="content">
          <xsl:call-template name="m:cited"/>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:call-template name="m:file">
      <xsl:with-param name="name" select="'contents'"/>
      <xsl:with-param name="content">
        <xsl:call-template name="m:toc"/>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:sequence select="array {
      map{'name': 'text', 'title': $heading},
      $v:parts ! map{'name': substring-before(f:part-file(.), '.'), 'title': f:document-title(*[last()], f:part-name(.))},
      $v:notes[1] ! map{'name': 'notes', 'title': f:label('notes')},
      $v:cited[1] ! map{'name': 'cited', 'title': f:label('cited')} }"/>
  </xsl:template>

  <xsl:template name="m:file">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="content"/>
    <xsl:result-document href="{$name}" format="xhtml">
      <xsl:sequence select="$content"/>
    </xsl:result-document>
  </xsl:template>

</xsl:stylesheet>
