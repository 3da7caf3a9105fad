<?xml version="1.0" encoding="UTF-8"?>
<!-- Images. Nothing is fetched: an image is in the file itself or it is left out. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Pictures made of points; SVG could hold a script. -->
  <xsl:function name="f:is-embedded-image" as="xs:boolean">
    <xsl:param name="source" as="xs:string"/>
    <xsl:sequence select="matches($source, '^data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+$')"/>
  </xsl:function>

  <xsl:template match="img">
    <xsl:variable name="text" select="normalize-space((@alt, @title)[normalize-space()][1])"/>
    <xsl:choose>
      <xsl:when test="f:is-embedded-image(@src)">
        <xsl:if test="$text eq ''">
          <xsl:call-template name="m:report">
            <xsl:with-param name="code" select="'image-without-alternative'"/>
          </xsl:call-template>
        </xsl:if>
        <img src="{replace(@src, '\s', '')}" alt="{$text}"/>
      </xsl:when>
      <!-- The emblem, which every file of the United Nations names in its masthead. -->
      <xsl:when test="ancestor::coverPage and $text eq ''"/>
      <xsl:otherwise>
        <xsl:call-template name="m:report">
          <xsl:with-param name="code" select="'image-left-out'"/>
          <xsl:with-param name="detail" select="f:beginning(string(@src), 80)"/>
        </xsl:call-template>
        <xsl:value-of select="$text"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
