package dk.sigtepunkt.domain.reconcile;

/**
 * One thing that is said about an item, as a reader may compare it.
 *
 * @param text in one line; empty when nothing is said
 */
record Field(Name name, String text) {
    Field {
        text = text.strip().replaceAll("\\s+", " ");
    }

    /** What a field is about. */
    enum Name {
        NAME,
        NAME_NOTE,
        DESCRIPTION,
        TITLE,
        WORDING,
        SIGTEPUNKT,
        SIGTEPUNKT_REASON,
        FACETS,
        FURTHER_SIGTEPUNKTER,
        FOCUS_AREA,
        DEFINITION,
        UNIT,
        UNIT_KIND,
        DECIMALS,
        DIRECTION,
        BASELINE,
        TARGETS,
        THRESHOLDS,
        RHYTHM,
        AGGREGATION,
        SOURCE,
        SOURCE_KIND,
        SOURCE_TABLE,
        ATTRIBUTION,
        PUBLICATION_LAG,
        METHOD_VERSION,
        FORMULA,
        COMPANIONS,
        FORWARD,
        COMPARED_WITH,
        OWNER,
        START,
        END,
        ORIGIN,
        STEP
    }
}
