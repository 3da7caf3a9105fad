<?xml version="1.0" encoding="UTF-8"?>
<!-- What the page engine must know of the document as a whole: title, language, running header and footer. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:typst" xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <xsl:variable name="main" select="/akomaNtoso/*[meta][1]"/>
  <xsl:variable name="cover" select="$main/coverPage"/>

  <!-- ISO 639-2 of FRBRlanguage, or whatever xml:lang says, as the two letters that PDF wants. -->
  <xsl:function name="f:language" as="xs:string">
    <xsl:param name="code" as="xs:string?"/>
    <xsl:variable name="short" select="lower-case(tokenize(normalize-space($code), '-')[1])"/>
    <xsl:variable name="known" select="map{'ara': 'ar', 'zho': 'zh', 'chi': 'zh', 'eng': 'en', 'fra': 'fr', 'fre': 'fr', 'rus': 'ru', 'spa': 'es'}"/>
    <xsl:sequence select="($known($short), $short[matches(., '^[a-z]{2,3}$')], '')[1]"/>
  </xsl:function>

  <xsl:function name="f:direction" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="if ($language = ('ar', 'fa', 'he', 'ur')) then 'rtl' else 'ltr'"/>
  </xsl:function>

  <xsl:variable name="language" as="xs:string" select="
      (($main/meta/identification/FRBRExpression/FRBRlanguage/@language, $main/@xml:lang, /akomaNtoso/@xml:lang) ! f:language(.)[. ne ''], 'en')[1]"/>

  <xsl:variable name="symbol" as="xs:string" select="string((
      ($cover//docNumber[@refersTo = '#symbol']/f:plain(.), $cover//docNumber/f:plain(.),
       $main/meta/identification/FRBRWork/FRBRalias[@name = 'symbol']/@value,
       $main/meta/publication/(@number, @showAs), $main/meta/identification/FRBRWork/FRBRnumber/(@showAs, @value))
      [normalize-space()])[1])"/>

  <!-- The title without its number: of the preface, else of the cover page, else of the text. -->
  <xsl:variable name="heading" as="xs:string" select="string((
      ($main/preface//docTitle, $cover//docTitle, $main/mainBody//docTitle)/f:plain(.)[.])[1])"/>

  <!-- The header is no part of the text: a title that would fill it is cut at a word. -->
  <xsl:function name="f:cut" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="length" as="xs:integer"/>
    <xsl:sequence select="if (string-length($text) le $length) then $text else replace(substring($text, 1, $length), '[\s,;:]+\S*$', '') || '…'"/>
  </xsl:function>

  <xsl:template name="record">
    <xsl:variable name="job" select="f:plain(($main/meta//docketNumber[normalize-space()])[1])"/>
    <xsl:variable name="author" select="
        $main/meta/references/TLCOrganization[@eId = $main/meta/identification/FRBRWork/FRBRauthor/@href ! translate(., '#', '')]/@showAs"/>
    <xsl:text>(title: {f:literal(string-join(($symbol, $heading)[.], ': '))},&#10;</xsl:text>
    <xsl:text> authors: ({$author ! (f:literal(.) || ',')}),</xsl:text>
    <xsl:text> keywords: ({distinct-values($main/meta/classification/keyword/@showAs[normalize-space()]) ! (f:literal(.) || ',')}),&#10;</xsl:text>
    <xsl:text> lang: {f:literal($language)}, dir: {f:literal(f:direction($language))},</xsl:text>
    <xsl:text> symbol: {f:literal($symbol)}, running: {f:literal(f:cut($heading, 170))}, job: {f:literal($job)}),&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
