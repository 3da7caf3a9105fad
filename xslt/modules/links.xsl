<?xml version="1.0" encoding="UTF-8"?>
<!--
  Links. Only web addresses and places of the document itself are links; a name that says too little gets the rest in
  aria-label, which always holds the visible words (WCAG 2.2, 2.5.3).
-->
<xsl:stylesheet version="3.0"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="urn:ntoso:function" xmlns:m="urn:ntoso:mode" xmlns:v="urn:ntoso:variable"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns="http://www.w3.org/1999/xhtml"
  xpath-default-namespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  exclude-result-prefixes="#all">

  <!-- Addresses that the metadata give for references: eId of the reference → address. -->
  <xsl:variable name="v:alternatives" as="map(xs:string, xs:string)"
    select="map:merge(/akomaNtoso/*/meta/analysis/otherReferences/alternativeReference[@for and @href]
      ! map:entry(f:pointer(@for), string(@href)))"/>

  <xsl:variable name="v:links" as="element()*" select="key('index', 'link')[not(ancestor::meta)]"/>

  <!-- Links by what they say: two that say the same and lead elsewhere are told apart. -->
  <xsl:variable name="v:ambiguous-links" as="map(xs:string, xs:boolean)">
    <xsl:map>
      <xsl:for-each-group select="$v:links" group-by="lower-case(normalize-space(.))">
        <xsl:if test="current-group()[2] and count(distinct-values(current-group()/(@href, @from)[1])) gt 1">
          <xsl:map-entry key="current-grouping-key()" select="true()"/>
        </xsl:if>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <xsl:function name="f:is-ambiguous" as="xs:boolean">
    <xsl:param name="link" as="element()"/>
    <xsl:sequence select="map:contains($v:ambiguous-links, lower-case(normalize-space($link)))"/>
  </xsl:function>

  <!-- Where a link leads: a web address, "#" and an id of this document, or nothing. -->
  <xsl:function name="f:target" as="xs:string">
    <xsl:param name="link" as="element()"/>
    <xsl:variable name="href" select="normalize-space(($link/@href, $link/@from)[1])"/>
    <xsl:choose>
      <xsl:when test="starts-with($href, '#')">
        <xsl:sequence select="$href"/>
      </xsl:when>
      <xsl:when test="f:is-web($href)">
        <xsl:sequence select="f:web-address($href)"/>
      </xsl:when>
      <xsl:when test="starts-with(lower-case($href), 'mailto:') and contains($href, '@') and not(contains($href, ' '))">
        <xsl:sequence select="$href"/>
      </xsl:when>
      <xsl:when test="$link/@eId and map:contains($v:alternatives, $link/@eId)">
        <xsl:variable name="address" select="$v:alternatives($link/@eId)"/>
        <xsl:sequence select="if (f:is-web($address)) then f:web-address($address) else ''"/>
      </xsl:when>
      <xsl:when test="starts-with($href, '/akn/')">
        <xsl:sequence select="f:address-of-work($href)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="''"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="f:is-web" as="xs:boolean">
    <xsl:param name="href" as="xs:string"/>
    <xsl:sequence select="contains($href, '.') and (starts-with($href, 'https://')
      or lower-case(substring-before($href, '://'))[. eq 'http' or . eq 'https'])"/>
  </xsl:function>

  <!-- Blanks and the like, which stand in addresses of others, written as addresses must have them. -->
  <xsl:function name="f:web-address" as="xs:string">
    <xsl:param name="href" as="xs:string"/>
    <xsl:sequence select="if (translate($href, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.~()-:/?#[]@!$&amp;''*+,;=%', '') eq '') then $href else iri-to-uri($href)"/>
  </xsl:function>

  <!-- The address of a resolution from its IRI: …/un-ga/2000-11-15/55-25 → A/RES/55/25. -->
  <xsl:function name="f:address-of-work" as="xs:string">
    <xsl:param name="iri" as="xs:string"/>
    <xsl:variable name="step" select="tokenize(replace($iri, '/?[!#].*$', ''), '/')"/>
    <xsl:variable name="series" select="map{'un-ga': 'A/RES/', 'un-sc': 'S/RES/', 'un-ecosoc': 'E/RES/', 'un-ga-hrc': 'A/HRC/RES/'}(($step[6], '')[1])"/>
    <xsl:sequence select="if ($series and $step[4] = 'statement' and $step[8] and not($step[9]))
      then f:fill(f:fill($documents, '{lang}', $language), '{symbol}', $series || replace(replace($step[8], '_', ''), '-', '/'))
      else ''"/>
  </xsl:function>

  <xsl:template match="a | ref | rref">
    <xsl:call-template name="m:link"/>
  </xsl:template>

  <xsl:template name="m:link">
    <xsl:variable name="target" select="f:target(.)"/>
    <xsl:variable name="place" select="if (starts-with($target, '#')) then f:anchor(key('index', '#' || f:pointer($target))[not(ancestor::meta)][1]) else ()"/>
    <xsl:choose>
      <xsl:when test="not(normalize-space())">
        <xsl:apply-templates/>
      </xsl:when>
      <xsl:when test="$place">
        <a href="{f:href($place)}">
          <xsl:call-template name="m:link-id"/>
          <xsl:call-template name="m:inner-name">
            <xsl:with-param name="place" select="$place"/>
          </xsl:call-template>
          <xsl:apply-templates/>
        </a>
      </xsl:when>
      <xsl:when test="$target eq '' or starts-with($target, '#')">
        <xsl:call-template name="m:unlinked"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="name" select="f:link-name(., $target)"/>
        <a href="{$target}">
          <xsl:call-template name="m:link-id"/>
          <xsl:if test="$name ne ''">
            <xsl:attribute name="aria-label" select="$name"/>
          </xsl:if>
          <xsl:call-template name="m:isolated"/>
        </a>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="m:link-id">
    <xsl:if test="@eId">
      <xsl:attribute name="id" select="f:id(.)"/>
    </xsl:if>
  </xsl:template>

  <!-- The words stay. A link that could do harm is told apart from one that merely leads nowhere. -->
  <xsl:template name="m:unlinked">
    <xsl:if test="matches(@href, '^\s*[a-z][a-z0-9+.-]*:', 'i')">
      <xsl:call-template name="m:report">
        <xsl:with-param name="code" select="'unsafe-link'"/>
        <xsl:with-param name="detail" select="f:beginning(normalize-space(@href), 80)"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:apply-templates/>
  </xsl:template>

  <!-- In a text from right to left, numbers and symbols keep their own direction. -->
  <xsl:template name="m:isolated">
    <xsl:choose>
      <xsl:when test="$direction eq 'rtl'">
        <bdi>
          <xsl:apply-templates/>
        </bdi>
      </xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Words such as "paragraph 9 above" that lead to several places in one document are told apart. -->
  <xsl:template name="m:inner-name">
    <xsl:param name="place" as="element()"/>
    <xsl:if test="f:is-ambiguous(.)">
      <xsl:attribute name="aria-label" select="f:text(.) || ': ' || f:locator($place)"/>
    </xsl:if>
  </xsl:template>

  <!-- The name of a link to the web, or nothing when the visible words say enough. -->
  <xsl:function name="f:link-name" as="xs:string">
    <xsl:param name="link" as="element()"/>
    <xsl:param name="target" as="xs:string"/>
    <xsl:variable name="text" select="f:text($link)"/>
    <xsl:choose>
      <xsl:when test="contains($target, '//treaties.un.org/') or $link/parent::entity[contains(@name, 'treatyCitation')]">
        <xsl:sequence select="f:treaty-name(f:volume($link, $text)) || f:format($target)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="symbol" select="f:symbol($target)"/>
        <xsl:variable name="plain" select="if ($symbol eq '' or translate($text, '0123456789ABCDEIVXLS /().,-–&#160;', '') ne '') then $text
          else if (contains($symbol, '/RES/')) then f:label('resolution', $text)
          else if (translate($text, 'ABCDEIVXLS', '') ne $text) then $text
          else f:label('document', $text)"/>
        <xsl:variable name="told-apart" select="if ($symbol ne '' and not(contains($plain, $symbol)) and f:is-ambiguous($link))
          then f:label('symbolBehind', $plain, $symbol) else $plain"/>
        <xsl:variable name="name" select="f:host($told-apart) || f:format($target)"/>
        <xsl:sequence select="if ($name eq $text) then '' else $name"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- One of several volumes under one number, "1577": "vol. 1577, No. 27531". -->
  <xsl:function name="f:volume" as="xs:string">
    <xsl:param name="link" as="element()"/>
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="number" select="f:text($link/parent::entity/a[last()]/following-sibling::node())"/>
    <xsl:sequence select="if (translate($text, '0123456789', '') eq '') then f:label('printVolume', $text) || $number else $text"/>
  </xsl:function>

  <!-- "United Nations, Treaty Series, vol. 2225, No. 39574", also where "Ibid." stands for the series. -->
  <xsl:function name="f:treaty-name" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="series" select="f:label('treatySeries')"/>
    <xsl:sequence select="if (contains(lower-case($text), lower-case($series))) then $text else f:label('inSeries', $series, $text)"/>
  </xsl:function>

  <!-- An address as printed says little when it is spoken: the name of the place comes first. -->
  <xsl:function name="f:host" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:variable name="host" select="if (starts-with($text, 'http')) then substring-before(substring-after($text, '://') || '/', '/') else ''"/>
    <xsl:sequence select="if ($host eq '') then $text else $host || ': ' || $text"/>
  </xsl:function>

  <!-- A file that is no page is named as such. -->
  <xsl:function name="f:format" as="xs:string">
    <xsl:param name="target" as="xs:string"/>
    <!-- Looked at closely only when there is something like an ending: four letters at most. -->
    <xsl:variable name="may-end" select="contains(substring($target, string-length($target) - 4), '.') or contains($target, '?') or contains($target, '#')"/>
    <xsl:variable name="ending" select="if ($may-end) then lower-case(tokenize(tokenize($target, '[?#]')[1], '\.')[last()]) else ''"/>
    <xsl:sequence select="if ($ending = ('pdf', 'doc', 'docx', 'xls', 'xlsx', 'rtf', 'epub', 'zip')) then ' (' || upper-case($ending) || ')' else ''"/>
  </xsl:function>

  <!-- The symbol in an address of a United Nations document, A/RES/55/2. -->
  <xsl:function name="f:symbol" as="xs:string">
    <xsl:param name="target" as="xs:string"/>
    <xsl:variable name="host" select="substring-before(substring-after($target, '://'), '/')"/>
    <xsl:choose>
      <xsl:when test="$host eq 'docs.un.org' or $host eq 'undocs.org' or $host eq 'www.undocs.org'">
        <!-- Without the language, which is the first step, of two letters. -->
        <xsl:variable name="path" select="substring-after(substring-after($target, '://'), '/')"/>
        <xsl:variable name="steps" select="if (contains('/' || $path || '/', '//')) then string-join(tokenize($path, '/')[. ne ''], '/') else $path"/>
        <xsl:sequence select="f:fill(if (substring($steps || '/', 3, 1) eq '/') then substring($steps, 4) else $steps, '%20', ' ')"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="''"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
