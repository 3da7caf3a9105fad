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
    <xsl:attribute name="xml:lang" select="."/>
  </xsl:template>

  <!-- In a book nobody copies the address of a paragraph. -->
  <xsl:template name="m:permalink">
    <xsl:param name="unit" as="element()"/>
    <xsl:param name="id" as="xs:string" select="''"/>
  </xsl:template>

  <xsl:template name="m:number">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="context" as="xs:string"/>
    <span class="number">
      <xsl:value-of select="normalize-space(string-join(num, ' '))"/>
    </span>
  </xsl:template>

  <!-- The first entries: the title page, and the text under its title. -->
  <xsl:template name="m:toc-of-main-part">
    <xsl:variable name="inside" as="node()*">
      <xsl:call-template name="m:toc-of-text">
        <xsl:with-param name="document" select="$v:document"/>
      </xsl:call-template>
    </xsl:variable>
    <xsl:call-template name="m:toc-entry">
      <xsl:with-param name="href" select="'title.xhtml'"/>
      <xsl:with-param name="text" select="$identifier"/>
    </xsl:call-template>
    <li>
      <a href="text.xhtml">
        <xsl:value-of select="f:document-title($v:document, $title)"/>
      </a>
      <xsl:if test="exists($inside)">
        <ol>
          <xsl:sequence select="$inside"/>
        </ol>
      </xsl:if>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- The last entry of the contents: the page about the edition. -->
  <xsl:template name="m:toc-end">
    <xsl:call-template name="m:toc-entry">
      <xsl:with-param name="href" select="'about.xhtml#about'"/>
      <xsl:with-param name="text" select="f:label('about')"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="/">
    <xsl:result-document href="masthead" format="xhtml">
      <xsl:call-template name="m:masthead"/>
    </xsl:result-document>
    <xsl:result-document href="text" format="xhtml">
      <xsl:call-template name="m:main-part"/>
    </xsl:result-document>
    <xsl:for-each select="$v:parts">
      <xsl:result-document href="{substring-before(f:part-file(.), '.')}" format="xhtml">
        <xsl:apply-templates select="."/>
      </xsl:result-document>
    </xsl:for-each>
    <xsl:if test="$v:notes">
      <xsl:result-document href="notes" format="xhtml">
        <xsl:call-template name="m:notes"/>
      </xsl:result-document>
    </xsl:if>
    <xsl:if test="exists($v:cited)">
      <xsl:result-document href="cited" format="xhtml">
        <xsl:call-template name="m:cited"/>
      </xsl:result-document>
    </xsl:if>
    <xsl:result-document href="contents" format="xhtml">
      <xsl:call-template name="m:toc"/>
    </xsl:result-document>
    <xsl:sequence select="array {
      map{'name': 'text', 'title': f:document-title($v:document, $title)},
      $v:parts ! map{'name': substring-before(f:part-file(.), '.'), 'title': f:document-title(*[last()], f:part-name(.))},
      $v:notes[1] ! map{'name': 'notes', 'title': f:label('notes')},
      $v:cited[1] ! map{'name': 'cited', 'title': f:label('cited')} }"/>
  </xsl:template>

</xsl:stylesheet>
