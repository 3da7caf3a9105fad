<?xml version="1.0" encoding="UTF-8"?>
<!-- What the print edition could not show as it stands: messages of code, eId and detail, set apart by tabs. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:f="urn:ntoso:typst"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template name="doubts">
    <xsl:variable name="plain" select="
        $main/..//*[map:contains($plain-blocks, local-name()) or namespace-uri() ne 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0']
          [not(ancestor-or-self::meta)]"/>
    <xsl:for-each-group select="$plain" group-by="name()">
      <xsl:message>unhandled-element&#9;{(ancestor-or-self::*/@eId)[last()]}&#9;{current-grouping-key()}</xsl:message>
    </xsl:for-each-group>
    <xsl:if test="$is-odd and matches(string($root), $private)">
      <xsl:message>private-character&#9;&#9;{distinct-values(analyze-string(string($root), $private)/*:match/string())}</xsl:message>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
