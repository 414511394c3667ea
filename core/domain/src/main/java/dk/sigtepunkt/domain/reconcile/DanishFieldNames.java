package dk.sigtepunkt.domain.reconcile;

/** The fields' names at the beginning of a Danish sentence. */
final class DanishFieldNames {
    private DanishFieldNames() {}

    static String of(Field.Name field) {
        return switch (field) {
            case NAME -> "Navnet";
            case NAME_NOTE -> "Bemærkningen til navnet";
            case DESCRIPTION -> "Beskrivelsen";
            case TITLE -> "Titlen";
            case WORDING -> "Ordlyden";
            case SIGTEPUNKT -> "Sigtepunktet";
            case SIGTEPUNKT_REASON -> "Begrundelsen for sigtepunktet";
            case FACETS -> "Delene af sigtepunktet";
            case FURTHER_SIGTEPUNKTER -> "Støtten til andre sigtepunkter";
            case FOCUS_AREA -> "Fokusområdet";
            case DEFINITION -> "Definitionen";
            case UNIT -> "Enheden";
            case UNIT_KIND -> "Enhedens art";
            case DECIMALS -> "Antallet af decimaler";
            case DIRECTION -> "Retningen";
            case BASELINE -> "Udgangspunktet";
            case TARGETS -> "Målene";
            case THRESHOLDS -> "Grænserne";
            case RHYTHM -> "Hyppigheden";
            case AGGREGATION -> "Sammenlægningen";
            case SOURCE -> "Kilden";
            case SOURCE_KIND -> "Kildens art";
            case SOURCE_TABLE -> "Kildens tabel";
            case ATTRIBUTION -> "Kildeangivelsen";
            case PUBLICATION_LAG -> "Ventetiden på tal";
            case METHOD_VERSION -> "Definitionens udgave";
            case FORMULA -> "Formlen";
            case COMPANIONS -> "Det, den vises sammen med";
            case FORWARD -> "Det, tallene handler om";
            case COMPARED_WITH -> "Sammenligningen";
            case OWNER -> "Den ansvarlige rolle";
            case START -> "Første dag";
            case END -> "Sidste dag";
            case ORIGIN -> "Oprindelsen";
            case STEP -> "Trinnet";
        };
    }
}
