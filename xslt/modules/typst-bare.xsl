<?xml version="1.0" encoding="UTF-8"?>
<!-- The last resort: all text in its order, a plain paragraph for each paragraph of the file, notes in brackets. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:typst" xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <xsl:template match="/akomaNtoso/*" mode="bare">
    <xsl:for-each-group select=".//text()[normalize-space()][not(ancestor::meta)]" group-adjacent="generate-id((ancestor::p, ..)[1])">
      <xsl:text>plain({f:literal(normalize-space(string-join(current-group())))}),&#10;</xsl:text>
    </xsl:for-each-group>
  </xsl:template>
</xsl:stylesheet>
