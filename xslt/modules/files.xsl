<?xml version="1.0" encoding="UTF-8"?>
<!--
  How the text falls into files. HTML: everything in one page, whose links need no file. EPUB: title page, text, each annex, notes
  and the table of what is cited, each in a file of its own. What wraps them is templates/html/ and templates/epub/.
-->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns:epub="http://www.idpf.org/2007/ops"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <xsl:variable name="v:book" as="xs:boolean" select="$edition eq 'epub'"/>

  <xsl:variable name="v:title-file" as="xs:string" select="if ($v:book) then 'title.xhtml' else ''"/>
  <xsl:variable name="v:text-file" as="xs:string" select="if ($v:book) then 'text.xhtml' else ''"/>
  <xsl:variable name="v:notes-file" as="xs:string" select="if ($v:book) then 'notes.xhtml' else ''"/>
  <xsl:variable name="v:cited-file" as="xs:string" select="if ($v:book) then 'cited.xhtml' else ''"/>
  <xsl:variable name="v:about-file" as="xs:string" select="if ($v:book) then 'about.xhtml' else ''"/>

  <!-- The file that shows an element. -->
  <xsl:function name="f:file" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (not($v:book)) then ''
      else if ($element/ancestor-or-self::authorialNote or $element/self::note) then $v:notes-file
      else f:file-of-call($element)"/>
  </xsl:function>

  <!-- The file of the text that an element belongs to; that of a note is where it is called. -->
  <xsl:function name="f:file-of-call" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="part" select="if ($v:book) then f:part($element) else ()"/>
    <xsl:sequence select="if ($part) then f:file-name($part) || '.xhtml'
      else if ($v:book and $element/ancestor::coverPage and not($element/ancestor::*[parent::coverPage] intersect f:announcement($v:document))) then $v:title-file
      else $v:text-file"/>
  </xsl:function>

  <xsl:function name="f:file-name" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="local-name($part) || '-' || count($v:parts[. &lt;&lt; $part]) + 1"/>
  </xsl:function>

  <!-- What only XHTML has. -->
  <xsl:template name="m:type">
    <xsl:param name="type" as="xs:string"/>
    <xsl:if test="$v:book">
      <xsl:attribute name="epub:type" select="$type"/>
    </xsl:if>
  </xsl:template>

  <xsl:template name="m:xml-language">
    <xsl:if test="$v:book">
      <xsl:attribute name="xml:lang" select="."/>
    </xsl:if>
  </xsl:template>

  <!-- The principal result is JSON: names and titles of the files in reading order. Those of one page are all in "text". -->
  <xsl:template match="/">
    <xsl:result-document href="masthead" format="Q{{}}{$edition}">
      <xsl:call-template name="m:masthead"/>
    </xsl:result-document>
    <xsl:choose>
      <xsl:when test="$v:book">
        <xsl:call-template name="m:book"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="m:page"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:result-document href="contents" format="Q{{}}{$edition}">
      <xsl:call-template name="m:toc"/>
    </xsl:result-document>
  </xsl:template>

  <xsl:template name="m:page">
    <xsl:result-document href="text" format="html">
      <article>
        <xsl:text>&#10;</xsl:text>
        <xsl:call-template name="m:main-part"/>
        <xsl:apply-templates select="$v:parts"/>
        <xsl:call-template name="m:notes"/>
        <xsl:call-template name="m:cited"/>
      </article>
    </xsl:result-document>
    <xsl:sequence select="[]"/>
  </xsl:template>

  <xsl:template name="m:book">
    <xsl:result-document href="text" format="epub">
      <xsl:call-template name="m:main-part"/>
    </xsl:result-document>
    <xsl:for-each select="$v:parts">
      <xsl:result-document href="{f:file-name(.)}" format="epub">
        <xsl:apply-templates select="."/>
      </xsl:result-document>
    </xsl:for-each>
    <xsl:if test="$v:notes">
      <xsl:result-document href="notes" format="epub">
        <xsl:call-template name="m:notes"/>
      </xsl:result-document>
    </xsl:if>
    <xsl:if test="exists($v:cited)">
      <xsl:result-document href="cited" format="epub">
        <xsl:call-template name="m:cited"/>
      </xsl:result-document>
    </xsl:if>
    <xsl:sequence select="array {
      map{'name': 'text', 'title': f:document-title($v:document, $title)},
      $v:parts ! map{'name': f:file-name(.), 'title': f:document-title(*[last()], f:part-name(.))},
      $v:notes[1] ! map{'name': 'notes', 'title': f:label('notes')},
      $v:cited[1] ! map{'name': 'cited', 'title': f:label('cited')} }"/>
  </xsl:template>

</xsl:stylesheet>
