<?xml version="1.0" encoding="UTF-8"?>
<!-- Paragraphs, points, sections: the text of a document, block by block. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map" xmlns:f="urn:ntoso:typst"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" expand-text="yes" exclude-result-prefixes="#all">

  <!-- A number waits in $num until the first paragraph of its unit takes it into its line. -->
  <xsl:template match="*" mode="block">
    <xsl:param name="num" as="element()?"/>
    <xsl:choose>
      <xsl:when test="f:is-headed(.)"><xsl:call-template name="headed"/></xsl:when>
      <xsl:otherwise>
        <xsl:if test="$num and num"><xsl:call-template name="number-alone"><xsl:with-param name="num" select="$num"/></xsl:call-template></xsl:if>
        <xsl:call-template name="arrival"/>
        <xsl:call-template name="blocks">
          <xsl:with-param name="nodes" select="node() except num[1]"/>
          <xsl:with-param name="num" select="(num, $num)[1]"/>
        </xsl:call-template>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="text()" mode="block">
    <xsl:if test="normalize-space()">plain({f:literal(normalize-space())}),&#10;</xsl:if>
  </xsl:template>

  <xsl:template match="p | block | tocItem" mode="block">
    <xsl:param name="num" as="element()?"/>
    <xsl:call-template name="line"><xsl:with-param name="num" select="$num"/></xsl:call-template>
  </xsl:template>

  <xsl:template name="line">
    <xsl:param name="num" as="element()?"/>
    <xsl:choose>
      <xsl:when test=". is $early-title">title({f:level(.)},<xsl:apply-templates mode="run"/>),&#10;</xsl:when>
      <xsl:when test="f:is-heading-line(.)"><xsl:call-template name="heading"><xsl:with-param name="parts" select="*"/></xsl:call-template></xsl:when>
      <xsl:when test="*[f:is-block(.)]">
        <xsl:call-template name="blocks"><xsl:with-param name="nodes" select="node()"/><xsl:with-param name="num" select="$num"/></xsl:call-template>
      </xsl:when>
      <xsl:when test="$num or .//(text()[normalize-space()] | img | authorialNote | noteRef)">
        <xsl:call-template name="paragraph"><xsl:with-param name="num" select="$num"/></xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <!-- Operative paragraphs and recitals are drawn in; those of an annex and of a point stand at the margin. -->
  <xsl:template name="paragraph">
    <xsl:param name="nodes" as="node()*" select="node()"/>
    <xsl:param name="num" as="element()?"/>
    <xsl:variable name="drawn" select="exists(ancestor-or-self::preamble) or not(ancestor::attachment or ancestor::point or ancestor::item or ancestor::preface)"/>
    <xsl:choose>
      <xsl:when test="$num">
        <xsl:text>numbered(run(</xsl:text>
        <xsl:apply-templates select="$num/node()" mode="run"/>
        <xsl:text>),{' inside: false,'[not($drawn)]}</xsl:text>
      </xsl:when>
      <xsl:otherwise>{if ($drawn) then 'drawn' else 'plain'}(</xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="$nodes" mode="run"/>
    <xsl:text>),&#10;</xsl:text>
  </xsl:template>

  <xsl:template name="number-alone">
    <xsl:param name="num" as="element()?"/>
    <xsl:if test="$num">plain(<xsl:apply-templates select="$num/node()" mode="run"/>),&#10;</xsl:if>
  </xsl:template>

  <!-- A division with a heading. Its number is printed once, even where a foreign file repeats it at the head of the heading. -->
  <xsl:template name="headed">
    <xsl:variable name="title" select="if (heading | subheading) then (heading | subheading)
      else if (f:style-rank(.) ge 0) then content/p else ()"/>
    <xsl:variable name="repeated" select="num and starts-with(f:plain($title[1]), f:plain(num))"/>
    <xsl:call-template name="arrival"/>
    <xsl:call-template name="heading">
      <xsl:with-param name="num" select="num[1][not($repeated)]"/>
      <xsl:with-param name="parts" select="$title"/>
    </xsl:call-template>
    <xsl:call-template name="blocks">
      <xsl:with-param name="nodes" select="node() except (num[1] | $title | content[p intersect $title])"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="heading">
    <xsl:param name="parts" as="element()*" select="."/>
    <xsl:param name="num" as="element()?"/>
    <xsl:text>hd({f:level(.)},</xsl:text>
    <xsl:if test="$num and $parts"> num: run(<xsl:apply-templates select="$num/node()" mode="run"/>),</xsl:if>
    <xsl:if test="$num and not($parts)"><xsl:apply-templates select="$num/node()" mode="run"/></xsl:if>
    <xsl:for-each select="$parts">
      <xsl:if test="position() gt 1">br,</xsl:if>
      <xsl:apply-templates mode="run"/>
    </xsl:for-each>
    <xsl:text>),&#10;</xsl:text>
  </xsl:template>

  <xsl:template match="heading | subheading" mode="block">
    <xsl:param name="num" as="element()?"/>
    <xsl:call-template name="heading"><xsl:with-param name="num" select="$num"/></xsl:call-template>
  </xsl:template>
  <xsl:template match="crossHeading" mode="block">
    <xsl:param name="num" as="element()?"/>
    <xsl:choose>
      <xsl:when test="f:is-cross-heading(.)"><xsl:call-template name="heading"><xsl:with-param name="num" select="$num"/></xsl:call-template></xsl:when>
      <xsl:otherwise>
        <xsl:call-template name="number-alone"><xsl:with-param name="num" select="$num"/></xsl:call-template>
        <xsl:text>drawn(</xsl:text><xsl:apply-templates mode="run"/><xsl:text>),&#10;</xsl:text></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Neighbouring points are one list, so that PDF readers say how many there are. -->
  <xsl:template name="points">
    <xsl:param name="points" as="element()*"/>
    <xsl:param name="num" as="element()?"/>
    <xsl:call-template name="number-alone"><xsl:with-param name="num" select="$num"/></xsl:call-template>
    <xsl:text>points(</xsl:text>
    <xsl:for-each select="$points">
      <xsl:text>point(run(</xsl:text>
      <xsl:apply-templates select="num/node()" mode="run"/>
      <xsl:if test="not(num)">{f:bullet(.)}</xsl:if>
      <xsl:text>),</xsl:text>
      <xsl:call-template name="arrival"/>
      <xsl:call-template name="blocks"><xsl:with-param name="nodes" select="node() except num"/></xsl:call-template>
      <xsl:text>),&#10;</xsl:text>
    </xsl:for-each>
    <xsl:text>),&#10;</xsl:text>
  </xsl:template>

  <xsl:function name="f:bullet" as="xs:string?">
    <xsl:param name="point" as="element()"/>
    <xsl:variable name="before" select="count($point/preceding-sibling::li) + 1"/>
    <xsl:sequence select="if ($point/parent::ol) then f:literal($before || '.') || ',' else if ($point/parent::ul) then '&quot;•&quot;,' else ()"/>
  </xsl:function>

  <xsl:template match="sublist" mode="block">
    <xsl:param name="num" as="element()?"/>
    <xsl:call-template name="number-alone"><xsl:with-param name="num" select="$num"/></xsl:call-template>
    <xsl:text>inner(</xsl:text>
    <xsl:call-template name="blocks"><xsl:with-param name="nodes" select="node()"/></xsl:call-template>
    <xsl:text>),&#10;</xsl:text>
  </xsl:template>

  <!-- A sequence of nodes as blocks: what stands in a line between blocks becomes a paragraph. The first block takes the number. -->
  <xsl:template name="blocks">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="num" as="element()?"/>
    <xsl:variable name="lead" select="($nodes ! f:opened(.))[self::* or self::text()[normalize-space()]][1]"/>
    <xsl:if test="$num and not($lead)"><xsl:call-template name="number-alone"><xsl:with-param name="num" select="$num"/></xsl:call-template></xsl:if>
    <xsl:for-each-group select="$nodes ! f:opened(.)[not(f:is-indentation(.))]" group-adjacent="f:kind(.)">
      <xsl:variable name="mine" select="$num[current-group() intersect $lead]"/>
      <xsl:choose>
        <xsl:when test="current-grouping-key() = 'point'">
          <xsl:call-template name="points">
            <xsl:with-param name="points" select="current-group()"/>
            <xsl:with-param name="num" select="$mine"/>
          </xsl:call-template>
        </xsl:when>
        <xsl:when test="current-grouping-key() = 'block'">
          <xsl:apply-templates select="current-group()" mode="numbered">
            <xsl:with-param name="lead" select="$lead"/>
            <xsl:with-param name="num" select="$mine"/>
          </xsl:apply-templates>
        </xsl:when>
        <xsl:otherwise>
          <xsl:for-each select="current-group()[1]/..">
            <xsl:call-template name="paragraph">
              <xsl:with-param name="nodes" select="current-group()"/>
              <xsl:with-param name="num" select="$mine"/>
            </xsl:call-template>
          </xsl:for-each>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:template match="*" mode="numbered">
    <xsl:param name="lead" as="node()?"/>
    <xsl:param name="num" as="element()?"/>
    <xsl:apply-templates select="." mode="block"><xsl:with-param name="num" select="$num[$lead is current()]"/></xsl:apply-templates>
  </xsl:template>

  <!-- What stands as a block of its own, even inside a p. -->
  <xsl:variable name="blocks" select="map:merge(($divisions, $provisions, $document-kinds, $plain-blocks, f:names('p block div container blockContainer
    blockList ul ol li table tblock toc tocItem embeddedStructure quotedStructure content intro wrapUp listIntroduction listWrapUp crossHeading
    heading subheading formula componentRef documentRef preface preamble mainBody body conclusions coverPage attachments attachment components component collectionBody
    recitals recital citations citation longTitle')))"/>

  <!-- Words around a quoted text of several lines: what they hold goes on in the line around them, or is a block. -->
  <xsl:variable name="carriers" select="f:names('mod mmod rmod ins del span inline')"/>
  <xsl:function name="f:is-carrier" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node[map:contains($carriers, local-name())]//(quotedStructure | embeddedStructure))"/>
  </xsl:function>
  <xsl:function name="f:opened" as="node()*">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="if (f:is-carrier($node)) then $node/node() ! f:opened(.) else $node"/>
  </xsl:function>

  <xsl:function name="f:is-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($blocks, local-name($element)) or f:is-carrier($element)"/>
  </xsl:function>

  <xsl:function name="f:kind" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        if (not($node instance of element())) then 'line'
        else if ($node[self::point or self::item or self::indent or self::li][not(f:is-headed(.))]) then 'point'
        else if (f:is-block($node)) then 'block' else 'line'"/>
  </xsl:function>

  <!-- White space between blocks; between two inline elements it is a space of the line. -->
  <xsl:function name="f:is-indentation" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
        exists($node[self::comment() or self::processing-instruction() or self::meta])
        or exists($node/self::text()[not(normalize-space())][not(preceding-sibling::node()[1]) or not(following-sibling::node()[1])
          or preceding-sibling::*[1][f:is-block(.)] or following-sibling::*[1][f:is-block(.)]])"/>
  </xsl:function>

  <!-- Blocks that no rule of this stylesheet names: printed plainly, and reported. -->
  <xsl:variable name="plain-blocks" select="f:names('foreign header address debateBody judgmentBody amendmentBody portionBody
    communication petitions papers noticesOfMotion questions speech question answer other scene narrative debateSection introduction
    background arguments remedies motivation decision administrationOfOath adjournment declarationOfVote ministerialStatements nationalInterest
    oralStatements personalStatements pointOfOrder prayers proceduralMotions resolutions rollCall writtenStatements speechGroup')"/>
</xsl:stylesheet>
