package dk.sigtepunkt.domain.written;

/**
 * What is wrong with one field.
 *
 * @param field its name, the same on a page and over the interface; empty for the whole
 * @param code stable: programs tell faults apart by it
 * @param sentence plain Danish with its full stop: what is wrong and what to do
 */
public record WrittenFault(String field, String code, String sentence) {}
