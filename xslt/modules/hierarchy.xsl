<?xml version="1.0" encoding="UTF-8"?>
<!-- Numbered and unnumbered units of the body: paragraphs, sections, points. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Units in their order; those with a number and no heading stand together in lists. -->
  <xsl:template name="m:units">
    <xsl:param name="units" as="node()*"/>
    <xsl:for-each-group select="$units" group-adjacent="exists(num) and not(heading or subheading) and (not(@class) or not(f:is-heading(.)))">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <ol class="{if (self::paragraph) then 'paragraphs' else 'points'}">
            <xsl:text>&#10;</xsl:text>
            <xsl:apply-templates select="current-group()" mode="m:item"/>
          </ol>
          <xsl:text>&#10;</xsl:text>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates select="current-group()"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <!-- A numbered paragraph: its number is the link to itself, except in a book. -->
  <xsl:template match="paragraph" mode="m:item">
    <xsl:param name="context" as="xs:string" select="''" tunnel="yes"/>
    <xsl:variable name="id" select="f:id(.)"/>
    <li id="{$id}">
      <xsl:call-template name="m:number">
        <xsl:with-param name="id" select="$id"/>
        <xsl:with-param name="context" select="$context"/>
      </xsl:call-template>
      <xsl:text> </xsl:text>
      <xsl:call-template name="m:below-number"/>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Units inside a numbered one are a list again. -->
  <xsl:template name="m:below-number">
    <xsl:choose>
      <xsl:when test="*/num">
        <xsl:call-template name="m:units">
          <xsl:with-param name="units" select="*[not(self::num)]"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="*[not(self::num)]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="m:number">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="context" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$v:book">
        <span class="number">
          <xsl:value-of select="normalize-space(string-join(num, ' '))"/>
        </span>
      </xsl:when>
      <xsl:otherwise>
        <a class="number" href="#{$id}" aria-label="{f:permalink($context, f:label('paragraph', f:spoken-number(.)))}">
          <xsl:value-of select="normalize-space(string-join(num, ' '))"/>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A point, or any other unit with a number. -->
  <xsl:template match="*" mode="m:item">
    <li id="{f:id(.)}">
      <span class="number">
        <xsl:apply-templates select="num/node()"/>
      </span>
      <xsl:text> </xsl:text>
      <xsl:call-template name="m:below-number"/>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- A unit with a heading, or with neither number nor heading. -->
  <xsl:template name="m:unit">
    <xsl:param name="level" as="xs:integer" select="2" tunnel="yes"/>
    <xsl:param name="context" as="xs:string" select="''" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="f:is-heading(.)">
        <xsl:call-template name="m:heading">
          <xsl:with-param name="level" select="$level"/>
          <xsl:with-param name="id" select="f:id(.)"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="(heading | subheading | num)[normalize-space()]">
        <xsl:variable name="named" select="not(content) or (heading | subheading)[normalize-space()]"/>
        <!-- A section has a heading. -->
        <xsl:element name="{if ($named) then 'section' else 'div'}">
          <xsl:attribute name="id" select="f:id(.)"/>
          <xsl:text>&#10;</xsl:text>
          <xsl:choose>
            <xsl:when test="not($named)">
              <p class="number">
                <xsl:apply-templates select="num/node()"/>
              </p>
            </xsl:when>
            <xsl:otherwise>
              <xsl:call-template name="m:heading">
                <xsl:with-param name="level" select="$level"/>
              </xsl:call-template>
            </xsl:otherwise>
          </xsl:choose>
          <xsl:call-template name="m:units">
            <xsl:with-param name="units" select="* except (num | heading | subheading)"/>
            <xsl:with-param name="level" select="$level + 1" tunnel="yes"/>
            <xsl:with-param name="context" select="f:within($context, if (f:restarts-numbers(.)) then f:text(num) else '')" tunnel="yes"/>
          </xsl:call-template>
        </xsl:element>
        <xsl:text>&#10;</xsl:text>
      </xsl:when>
      <xsl:when test="self::list or self::sublist">
        <xsl:call-template name="m:units">
          <xsl:with-param name="units" select="*"/>
        </xsl:call-template>
      </xsl:when>
      <xsl:when test="count(content/*) eq 1 and count(*) eq 1 and content/p">
        <xsl:apply-templates select="content/p" mode="m:own-line">
          <xsl:with-param name="unit" select="."/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise>
        <div class="unnumbered" id="{f:id(.)}">
          <xsl:call-template name="m:units">
            <xsl:with-param name="units" select="*"/>
          </xsl:call-template>
        </div>
        <xsl:text>&#10;</xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A paragraph of one line that carries the id of its unit, and a link to itself. -->
  <xsl:template match="p" mode="m:own-line">
    <xsl:param name="unit" as="element()"/>
    <p class="unnumbered" id="{f:id($unit)}">
      <xsl:call-template name="m:inside"/>
      <xsl:call-template name="m:permalink">
        <xsl:with-param name="unit" select="$unit"/>
      </xsl:call-template>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- What cannot stand in a paragraph of XHTML stands in a div. -->
  <xsl:template match="p[embeddedStructure or *//embeddedStructure or *//quotedStructure or vote/outcome/outcome]" mode="m:own-line">
    <xsl:param name="unit" as="element()"/>
    <div class="unnumbered" id="{f:id($unit)}">
      <xsl:apply-templates select="."/>
    </div>
  </xsl:template>

  <!-- In a book nobody copies the address of a paragraph. -->
  <xsl:template name="m:permalink">
    <xsl:param name="unit" as="element()"/>
    <xsl:if test="not($v:book)">
      <xsl:text> </xsl:text>
      <a class="permalink" href="#{f:id($unit)}" aria-label="{f:label('permalink', f:locator($unit))}">¶</a>
    </xsl:if>
  </xsl:template>

  <xsl:function name="f:permalink" as="xs:string">
    <xsl:param name="context" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="f:label('permalink', if ($context eq '') then $name else f:label('within', $context, $name))"/>
  </xsl:function>

  <!-- Preambular paragraphs: a container each. -->
  <xsl:template match="preamble/container[count(*) eq 1]/p | preamble/p" priority="1">
    <xsl:variable name="unit" select="if (parent::container) then parent::* else ."/>
    <p class="recital" id="{f:id($unit)}">
      <xsl:call-template name="m:inside"/>
      <xsl:call-template name="m:permalink">
        <xsl:with-param name="unit" select="$unit"/>
      </xsl:call-template>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="preamble/container[count(*) eq 1][p]" priority="1">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="formula/p" priority="1">
    <p class="formula" id="{f:id(if (count(../*) eq 1) then .. else .)}">
      <xsl:apply-templates/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- Between sections: a heading, or a preambular paragraph in the midst of the body (AKN4UN part 3). -->
  <xsl:template match="crossHeading">
    <xsl:param name="level" as="xs:integer" select="2" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="@refersTo = '#preamble' or string-length(normalize-space()) gt 250">
        <p class="recital" id="{f:id(.)}">
          <xsl:apply-templates/>
          <xsl:call-template name="m:permalink">
            <xsl:with-param name="unit" select="."/>
          </xsl:call-template>
        </p>
      </xsl:when>
      <xsl:when test="normalize-space()">
        <xsl:element name="h{min(($level, 6))}">
          <xsl:attribute name="id" select="f:id(.)"/>
          <xsl:apply-templates/>
        </xsl:element>
      </xsl:when>
    </xsl:choose>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

</xsl:stylesheet>
