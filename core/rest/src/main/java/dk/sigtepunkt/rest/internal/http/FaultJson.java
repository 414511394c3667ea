package dk.sigtepunkt.rest.internal.http;

import dk.sigtepunkt.domain.recording.Intake;

/**
 * @param item counted from 1
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
}
