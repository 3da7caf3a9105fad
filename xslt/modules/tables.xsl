<?xml version="1.0" encoding="UTF-8"?>
<!-- Tables. Every table of data has a caption and header cells with a scope (WCAG 2.2, 1.3.1). -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <xsl:template match="table">
    <!-- One row or one column is no table of data but a way to lay text out. -->
    <xsl:variable name="data" select="count(tr) gt 1 and (some $row in tr satisfies count($row/*) gt 1)"/>
    <div class="table" id="{f:id(.)}">
      <xsl:text>&#10;</xsl:text>
      <table>
        <xsl:if test="not($data)">
          <xsl:attribute name="role" select="'presentation'"/>
        </xsl:if>
        <xsl:if test="$data">
          <caption>
            <xsl:choose>
              <xsl:when test="caption[normalize-space()]">
                <xsl:apply-templates select="caption/node()"/>
              </xsl:when>
              <xsl:otherwise>
                <xsl:attribute name="class" select="'unseen'"/>
                <xsl:value-of select="f:label('table', string(count(preceding::table) + 1))"/>
              </xsl:otherwise>
            </xsl:choose>
          </caption>
        </xsl:if>
        <xsl:text>&#10;</xsl:text>
        <xsl:variable name="heads" select="if ($data) then f:head-rows(.) else 0"/>
        <xsl:if test="$heads gt 0">
          <thead>
            <xsl:apply-templates select="tr[position() le $heads]">
              <xsl:with-param name="head" select="true()"/>
            </xsl:apply-templates>
          </thead>
        </xsl:if>
        <tbody>
          <xsl:apply-templates select="tr[position() gt $heads]">
            <xsl:with-param name="data" select="$data"/>
          </xsl:apply-templates>
        </tbody>
      </table>
      <xsl:if test="not($data) and caption[normalize-space()]">
        <p>
          <xsl:apply-templates select="caption/node()"/>
        </p>
      </xsl:if>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Rows of header cells at the top; the first row where a table has no header cell at all. -->
  <xsl:function name="f:head-rows" as="xs:integer">
    <xsl:param name="table" as="element()"/>
    <xsl:variable name="first-of-data" select="$table/tr[td][1]"/>
    <xsl:sequence select="if (not($table/tr/th)) then 1
      else if ($first-of-data) then count($first-of-data/preceding-sibling::tr)
      else count($table/tr) - 1"/>
  </xsl:function>

  <xsl:template match="tr">
    <xsl:param name="head" as="xs:boolean" select="false()"/>
    <xsl:param name="data" as="xs:boolean" select="true()"/>
    <tr>
      <xsl:for-each select="td | th">
        <xsl:call-template name="m:cell">
          <xsl:with-param name="head" select="$head"/>
          <xsl:with-param name="data" select="$data"/>
        </xsl:call-template>
      </xsl:for-each>
    </tr>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="m:cell">
    <xsl:param name="head" as="xs:boolean"/>
    <xsl:param name="data" as="xs:boolean"/>
    <xsl:variable name="header" select="$data and ($head or self::th) and normalize-space()"/>
    <xsl:element name="{if ($header) then 'th' else 'td'}">
      <xsl:if test="$header">
        <xsl:attribute name="scope" select="if ($head) then 'col' else 'row'"/>
      </xsl:if>
      <!-- HTML allows no more than a thousand columns. -->
      <xsl:for-each select="(@colspan, @rowspan)[. castable as xs:positiveInteger][xs:integer(.) gt 1]">
        <xsl:attribute name="{local-name()}" select="min((xs:integer(.), 1000))"/>
      </xsl:for-each>
      <xsl:choose>
        <!-- One line needs no paragraph. -->
        <xsl:when test="count(*) eq 1 and p and not(p[.//embeddedStructure or .//quotedStructure])">
          <xsl:apply-templates select="p/node()"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
