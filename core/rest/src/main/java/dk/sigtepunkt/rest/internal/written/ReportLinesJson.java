package dk.sigtepunkt.rest.internal.written;

import java.util.List;

/** @param reports the newest quarter first */
public record ReportLinesJson(List<ReportLineJson> reports) {}
