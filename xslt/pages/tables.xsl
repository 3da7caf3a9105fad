<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:s="urn:ntoso:shown" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <xsl:template match="s:table">
    <div class="table" id="{@id}">
      <!-- A box that may scroll sideways must be reached by the keyboard, and have a name. -->
      <xsl:if test="$edition = 'html' and not(@role)">
        <xsl:attribute name="tabindex">0</xsl:attribute>
        <xsl:attribute name="role">group</xsl:attribute>
        <xsl:attribute name="aria-label" select="(@name, normalize-space(s:caption))[1]"/>
      </xsl:if>
      <xsl:text>&#10;</xsl:text>
      <table>
        <xsl:copy-of select="@role"/>
        <xsl:call-template name="m:name"/>
        <xsl:apply-templates select="s:caption"/>
        <xsl:text>&#10;</xsl:text>
        <xsl:apply-templates select="s:head | s:rows"/>
      </table>
      <xsl:apply-templates select="s:p"/>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:caption">
    <caption>
      <xsl:apply-templates/>
    </caption>
  </xsl:template>

  <xsl:template match="s:head">
    <thead>
      <xsl:apply-templates/>
    </thead>
  </xsl:template>

  <xsl:template match="s:rows">
    <tbody>
      <xsl:apply-templates/>
    </tbody>
  </xsl:template>

  <xsl:template match="s:row">
    <tr>
      <xsl:apply-templates/>
    </tr>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:header">
    <th>
      <xsl:copy-of select="@scope, @colspan, @rowspan"/>
      <xsl:apply-templates/>
    </th>
  </xsl:template>

  <xsl:template match="s:cell">
    <td>
      <xsl:copy-of select="@scope, @colspan, @rowspan"/>
      <xsl:apply-templates/>
    </td>
  </xsl:template>

</xsl:stylesheet>
