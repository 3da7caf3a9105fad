<?xml version="1.0" encoding="UTF-8"?>
<!-- The treaties, resolutions and documents that a document cites, in a table: each once, with the places where it is cited. -->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Each cited work: address, symbol, kind (1 a treaty, 2 a resolution, 3 a document, 4 something else), the links that lead there. -->
  <xsl:variable name="v:cited" as="map(*)*">
    <xsl:for-each-group select="$v:links[not(self::rref)]" group-by="f:target(.)">
      <xsl:variable name="target" select="current-grouping-key()"/>
      <xsl:if test="starts-with($target, 'http') and normalize-space()">
        <xsl:variable name="symbol" select="f:symbol($target)"/>
        <xsl:variable name="kind" select="if (contains($target, '//treaties.un.org/')) then 1
          else if (contains($symbol, '/RES/')) then 2 else if ($symbol ne '') then 3 else 4"/>
        <xsl:sequence select="map{'target': $target, 'symbol': $symbol, 'kind': $kind, 'links': current-group()}"/>
      </xsl:if>
    </xsl:for-each-group>
  </xsl:variable>

  <xsl:template name="m:cited">
    <xsl:param name="level" as="xs:integer" select="2"/>
    <xsl:if test="exists($v:cited)">
      <section class="cited" id="cited">
        <xsl:text>&#10;</xsl:text>
        <xsl:element name="h{$level}">
          <xsl:value-of select="f:label('cited')"/>
        </xsl:element>
        <xsl:text>&#10;</xsl:text>
        <table>
          <caption class="unseen">
            <xsl:value-of select="f:label('cited')"/>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <xsl:value-of select="f:label('citedWork')"/>
              </th>
              <th scope="col">
                <xsl:value-of select="f:label('citedIn')"/>
              </th>
            </tr>
          </thead>
          <xsl:text>&#10;</xsl:text>
          <!-- Treaties first, then the resolutions and documents of the United Nations, then everything else. -->
          <xsl:for-each select="1 to 4">
            <xsl:variable name="kind" select="."/>
            <xsl:variable name="works" select="$v:cited[?kind eq $kind]"/>
            <xsl:if test="exists($works)">
              <tbody>
                <tr>
                  <th scope="rowgroup" colspan="2">
                    <xsl:value-of select="f:label(('treaties', 'resolutions', 'documents', 'otherWorks')[$kind])"/>
                  </th>
                </tr>
                <xsl:text>&#10;</xsl:text>
                <xsl:for-each select="$works">
                  <xsl:call-template name="m:cited-work"/>
                </xsl:for-each>
              </tbody>
              <xsl:text>&#10;</xsl:text>
            </xsl:if>
          </xsl:for-each>
        </table>
      </section>
      <xsl:text>&#10;</xsl:text>
    </xsl:if>
  </xsl:template>

  <xsl:template name="m:cited-work">
    <tr>
      <th scope="row">
        <a href="{?target}">
          <xsl:value-of select="f:work-name(.)"/>
        </a>
      </th>
      <td>
        <xsl:variable name="units" select="?links ! f:citing-unit(.)"/>
        <xsl:if test="$units">
          <ul>
            <xsl:for-each-group select="$units" group-by="generate-id()">
              <xsl:variable name="name" select="if (self::authorialNote) then f:note-name(.) else f:locator(.)"/>
              <li>
                <a href="{f:href(.)}" aria-label="{f:label('citedInPlace', $name)}">
                  <xsl:value-of select="$name"/>
                </a>
              </li>
            </xsl:for-each-group>
          </ul>
        </xsl:if>
      </td>
    </tr>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>

  <xsl:function name="f:work-name" as="xs:string">
    <xsl:param name="work" as="map(*)"/>
    <xsl:sequence select="if ($work?kind eq 1) then f:cited-treaty($work?links, $work?target)
      else if ($work?symbol ne '') then $work?symbol
      else f:host(f:text($work?links[1])) || f:format($work?target)"/>
  </xsl:function>

  <!-- "Convention against Corruption. United Nations, Treaty Series, vol. 2349, No. 42146": what it is, then where it stands. -->
  <xsl:function name="f:cited-treaty" as="xs:string">
    <xsl:param name="links" as="element()+"/>
    <xsl:param name="target" as="xs:string"/>
    <xsl:variable name="reference" select="$links[1]/(@refersTo, parent::entity/@refersTo)[1]"/>
    <xsl:variable name="title" select="string(key('index', '#' || f:pointer($reference), $v:root)[1]/@showAs)"/>
    <xsl:variable name="printed" select="$links[parent::entity/@name eq 'akn4un:treatyCitation'][1]"/>
    <xsl:variable name="place" select="if (exists($printed)) then f:treaty-name(f:volume($printed, f:text($printed))) else ''"/>
    <xsl:sequence select="string-join(($title[. ne '' and not(starts-with(., f:label('treatySeries')))], $place[. ne '']), '. ') || f:format($target)"/>
  </xsl:function>

  <!-- The note, paragraph or line that a citation stands in: what has an id of its own. -->
  <xsl:function name="f:citing-unit" as="element()?">
    <xsl:param name="link" as="element()"/>
    <xsl:sequence select="($link/ancestor::authorialNote, f:anchor(if ($link/ancestor::paragraph) then $link/ancestor::paragraph[last()] else $link/parent::*))[1]"/>
  </xsl:function>

</xsl:stylesheet>
