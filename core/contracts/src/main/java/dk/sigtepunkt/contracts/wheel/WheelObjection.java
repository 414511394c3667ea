package dk.sigtepunkt.contracts.wheel;

/**
 * Why a wheel cannot be taken as it is.
 *
 * @param key of the entry it is about
 * @param code stable: programs tell objections apart by it
 * @param sentence plain Danish with its full stop: what is wrong and what to do
 * @param plain the same kind of thing in a sentence that quotes nothing
 */
public record WheelObjection(String key, String code, String sentence, String plain) {}
