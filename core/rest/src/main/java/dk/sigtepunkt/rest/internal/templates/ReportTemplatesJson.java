package dk.sigtepunkt.rest.internal.templates;

import java.util.List;

/** Versions of templates, kind by kind, the shipped one first. */
public record ReportTemplatesJson(List<ReportTemplateJson> templates) {}
