package dk.sigtepunkt.mail.internal.settings;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * By which server mail is sent; PID {@code dk.sigtepunkt.mail}. What a person reads of it stands in the file of its
 * localization.
 */
@ObjectClassDefinition(localization = "OSGI-INF/l10n/mail", name = "%mail.name", description = "%mail.description")
public @interface MailConfiguration {
    @AttributeDefinition(name = "%enabled.name", description = "%enabled.description")
    boolean enabled() default false;

    @AttributeDefinition(name = "%host.name", description = "%host.description", required = false)
    String host() default "";

    @AttributeDefinition(name = "%port.name", description = "%port.description", min = "1", max = "65535")
    int port() default 587;

    @AttributeDefinition(name = "%tls.name", description = "%tls.description")
    String tls() default "starttls";

    @AttributeDefinition(name = "%from.name", description = "%from.description", required = false)
    String from() default "";

    @AttributeDefinition(name = "%baseAddress.name", description = "%baseAddress.description", required = false)
    String baseAddress() default "";

    @AttributeDefinition(name = "%user.name", description = "%user.description", required = false)
    String user() default "";

    @AttributeDefinition(name = "%passwordFile.name", description = "%passwordFile.description", required = false)
    String passwordFile() default "";

    @AttributeDefinition(
            name = "%timeoutSeconds.name",
            description = "%timeoutSeconds.description",
            min = "1",
            max = "300")
    int timeoutSeconds() default 20;

    @AttributeDefinition(name = "%fromHour.name", description = "%fromHour.description", min = "0", max = "23")
    int fromHour() default 7;
}
