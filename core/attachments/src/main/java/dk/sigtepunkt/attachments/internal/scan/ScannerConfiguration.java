package dk.sigtepunkt.attachments.internal.scan;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * Which scanner looks at files that people hand in; PID {@value ClamdScanner#PID}. What a person reads of it stands in the
 * file of its localization.
 */
@ObjectClassDefinition(
        localization = "OSGI-INF/l10n/attachments",
        name = "%attachments.name",
        description = "%attachments.description")
@interface ScannerConfiguration {
    @AttributeDefinition(name = "%scanner.name", description = "%scanner.description", required = false)
    String scanner() default "";

    @AttributeDefinition(
            name = "%scannerSeconds.name",
            description = "%scannerSeconds.description",
            min = "1",
            max = "300")
    int scannerSeconds() default 30;
}
