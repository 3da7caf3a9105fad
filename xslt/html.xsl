<?xml version="1.0" encoding="UTF-8"?>
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="http://www.w3.org/1999/xhtml">
  <xsl:output method="xhtml" html-version="5" indent="no" omit-xml-declaration="yes" include-content-type="no"/>
  <xsl:template match="/"><p><xsl:value-of select="."/></p></xsl:template>
</xsl:stylesheet>
