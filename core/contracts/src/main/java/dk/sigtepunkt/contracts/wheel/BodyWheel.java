package dk.sigtepunkt.contracts.wheel;

import dk.sigtepunkt.contracts.internal.ValueCheck;

/**
 * The wheel of a body that is no committee here, as the council.
 *
 * @param key stable, part of addresses
 * @param body its name, as it stands in the list of bodies that a report passes
 */
public record BodyWheel(String key, String body, AnnualWheel wheel) {
    public BodyWheel {
        ValueCheck.key("nøglen", key);
        ValueCheck.text("organets navn", body);
    }
}
