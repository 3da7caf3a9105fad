<?xml version="1.0" encoding="UTF-8"?>
<!-- Provisions and lines of text: paragraphs, points, sections, headings, groups, quoted structures, votes. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:s="urn:ntoso:shown" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <xsl:template match="s:list">
    <ol class="{@of}">
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </ol>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:paragraph">
    <li id="{@id}">
      <span class="number">
        <xsl:value-of select="@number"/>
      </span>
      <xsl:call-template name="m:permalink"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates/>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:point">
    <li id="{@id}">
      <xsl:apply-templates select="s:number"/>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="node() except s:number"/>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:number">
    <span class="number">
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <!-- A section has a heading. -->
  <xsl:template match="s:section">
    <section id="{@id}">
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </section>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- A unit with a number alone that stands among units of other kinds. -->
  <xsl:template match="s:numbered">
    <div id="{@id}">
      <xsl:text>&#10;</xsl:text>
      <p class="number">
        <xsl:apply-templates select="s:number/node()"/>
      </p>
      <xsl:apply-templates select="node() except s:number"/>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:heading">
    <xsl:element name="h{@level}">
      <xsl:copy-of select="@id"/>
      <xsl:apply-templates/>
    </xsl:element>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:heading-line">
    <span class="line">
      <xsl:apply-templates/>
    </span>
  </xsl:template>

  <xsl:template match="s:unnumbered">
    <div class="unnumbered" id="{@id}">
      <xsl:apply-templates/>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:own-line">
    <p class="unnumbered" id="{@id}">
      <xsl:apply-templates select="@xml:lang"/>
      <xsl:apply-templates/>
      <xsl:call-template name="m:permalink"/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:recital">
    <p class="recital" id="{@id}">
      <xsl:apply-templates/>
      <xsl:call-template name="m:permalink"/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- For the mouse alone: it has no text, is not spoken and no stop of the tab key; its sign is in the style sheet. In a book
       nobody copies the address of a paragraph. -->
  <xsl:template name="m:permalink">
    <xsl:if test="not($v:book) and @name">
      <a class="permalink" href="#{@id}" title="{@name}" tabindex="-1" aria-hidden="true"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="s:formula">
    <p class="formula" id="{@id}">
      <xsl:apply-templates/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- A line inside of a numbered unit, whose id serves. -->
  <xsl:template match="s:p">
    <p>
      <xsl:apply-templates select="@xml:lang"/>
      <xsl:apply-templates/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:line">
    <p id="{@id}">
      <xsl:apply-templates select="@xml:lang"/>
      <xsl:apply-templates/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:group">
    <div id="{@id}">
      <xsl:apply-templates select="@xml:lang"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- A line that holds a quoted text of several lines. -->
  <xsl:template match="s:holder">
    <div class="holder">
      <xsl:copy-of select="@id"/>
      <xsl:apply-templates/>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:quote">
    <blockquote id="{@id}">
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </blockquote>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:unordered">
    <ul>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </ul>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:ordered">
    <ol>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates/>
    </ol>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:entry">
    <li id="{@id}">
      <xsl:apply-templates select="@xml:lang"/>
      <xsl:copy-of select="@value"/>
      <xsl:apply-templates/>
    </li>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <!-- A vote: the result, then lists of members. -->
  <xsl:template match="s:vote">
    <div class="vote" id="{@id}">
      <xsl:apply-templates/>
    </div>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:result">
    <p id="{@id}">
      <xsl:apply-templates/>
    </p>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:members">
    <dl>
      <xsl:apply-templates/>
    </dl>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:members-name">
    <dt>
      <xsl:apply-templates/>
    </dt>
  </xsl:template>

  <xsl:template match="s:members-list">
    <dd id="{@id}">
      <xsl:apply-templates/>
    </dd>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="s:unhandled">
    <div class="unhandled">
      <xsl:apply-templates/>
    </div>
  </xsl:template>

</xsl:stylesheet>
