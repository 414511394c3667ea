package dk.sigtepunkt.sources.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * What data sources may do; PID {@value DataSources#PID}. What a person reads of it stands in the file of its localization,
 * beside which another language is another file. Two groups of keys have free names and are read beside these:
 * {@code token.<name>} and {@code baseUrl.<connector>}.
 */
@ObjectClassDefinition(
        localization = "OSGI-INF/l10n/sources",
        name = "%sources.name",
        description = "%sources.description")
@interface SourceConfiguration {
    @AttributeDefinition(name = "%allowedHosts.name", description = "%allowedHosts.description", required = false)
    String[] allowedHosts() default {};

    @AttributeDefinition(name = "%contact.name", description = "%contact.description", required = false)
    String contact() default "";

    @AttributeDefinition(
            name = "%largestMegabytes.name",
            description = "%largestMegabytes.description",
            min = "1",
            max = "2000")
    int largestMegabytes() default 200;

    @AttributeDefinition(name = "%parallelRuns.name", description = "%parallelRuns.description", min = "1", max = "32")
    int parallelRuns() default 2;

    @AttributeDefinition(
            name = "%runDeadlineMinutes.name",
            description = "%runDeadlineMinutes.description",
            min = "1",
            max = "1440")
    int runDeadlineMinutes() default 10;

    @AttributeDefinition(name = "%scheduling.name", description = "%scheduling.description")
    boolean scheduling() default true;

    @AttributeDefinition(name = "%node.name", description = "%node.description", required = false)
    String node() default "";
}
