package dk.sigtepunkt.domain.reconcile;

/**
 * One thing that is said about an item, as a reader may compare it.
 *
 * @param label the field's name at the beginning of a sentence
 * @param text in one line; empty when nothing is said
 */
record Field(String label, String text) {
    Field {
        text = text.strip().replaceAll("\\s+", " ");
    }
}
