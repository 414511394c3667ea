package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.domain.recording.Intake;
import dk.sigtepunkt.domain.written.WrittenFault;

/**
 * @param item counted from 1; of a body that is no list of items always 1
 * @param pointer JSON Pointer (RFC 6901) into the request
 * @param field empty when the item as a whole is wrong
 */
public record FaultJson(int item, String pointer, String field, String code, String detail) {
    public static FaultJson of(Intake.Fault fault) {
        String item = "/items/" + (fault.item() - 1);
        String pointer = fault.field().isEmpty()
                ? item
                : item + "/" + fault.field().replace("~", "~0").replace("/", "~1");
        return new FaultJson(fault.item(), pointer, fault.field(), fault.code(), fault.sentence());
    }

    /** What is wrong with a field of a body that is one thing. */
    public static FaultJson of(WrittenFault fault) {
        return new FaultJson(
                1,
                fault.field().isEmpty() ? "" : "/" + fault.field().replace('.', '/'),
                fault.field(),
                fault.code(),
                fault.sentence());
    }
}
