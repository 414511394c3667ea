package dk.sigtepunkt.domain.reconcile;

/**
 * One thing that is said about an item, as a reader may compare it; each text in one line, empty when nothing is said.
 *
 * @param text by which it is known whether it changed
 * @param said the same for a reader: with titles for keys
 */
record Field(Name name, String text, String said) {
    Field {
        text = line(text);
        said = line(said);
    }

    /** Of what names nothing by a key. */
    Field(Name name, String text) {
        this(name, text, text);
    }

    /** For a reader, beside another text of it that may be said in the same words. */
    String saidBeside(Field other) {
        return said.equals(other.said) ? "%s (%s)".formatted(said, text) : said;
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
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
        STEP,
        OWNER_UNIT,
        MUNICIPALITY,
        PARTNERS,
        PLACE,
        FELT,
        MILESTONES,
        EFFECTS,
        FURTHER_AREAS,
        BOTTOM_LINES,
        GOALS,
        ROLES,
        INFLUENCES,
        WHEEL
    }
}
