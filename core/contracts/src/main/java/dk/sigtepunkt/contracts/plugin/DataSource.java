package dk.sigtepunkt.contracts.plugin;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Fetches figures that none of the ready-made sources can serve. Optional.
 *
 * <p>Register it as an OSGi service from the committee's own bundle, with the property {@value #KEY} naming the source
 * of {@code committee.yaml} that it serves; its connector there is {@code plugin}.
 */
@ConsumerType
@FunctionalInterface
public interface DataSource {
    /** The service property with the key of the source it serves. */
    String KEY = "sigtepunkt.source";

    /**
     * Called by the core at the times of the source's schedule, on a thread of the core's, never twice at once for one
     * source, and cut off at {@link FetchRequest#deadline()}. Expected trouble (no connection, a closed table) is a
     * {@link FetchResult.Failure}; a throw counts as a broken plug-in.
     *
     * @return every figure the source has for the wanted indicators since the wanted period, or nothing new
     */
    FetchResult fetch(FetchRequest request);
}
