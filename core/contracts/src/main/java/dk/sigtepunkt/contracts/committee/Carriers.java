package dk.sigtepunkt.contracts.committee;

import java.util.List;
import java.util.Optional;

/**
 * Who carries an action: "as a municipality we can and do much, but not all of it".
 *
 * @param unit the part of the organisation in which the owner's role is held; empty when it is not said
 * @param municipality what the municipality itself does; empty when it is not said
 * @param partners from outside the municipality
 */
public record Carriers(String unit, Optional<MunicipalPart> municipality, List<Partner> partners) {
    public static final Carriers NONE = new Carriers("", Optional.empty(), List.of());

    public Carriers {
        partners = List.copyOf(partners);
    }
}
