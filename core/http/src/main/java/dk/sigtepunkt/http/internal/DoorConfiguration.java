package dk.sigtepunkt.http.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What is set of the door; PID {@value DoorComponent#PID}. A change counts at once. Numbers are texts, so that one that is none stops nothing. */
@ObjectClassDefinition(
        name = "Sigtepunkt: adgang udefra",
        description = "Hvor siden findes, hvilke proxyer der står foran, og hvor ofte der må spørges")
public @interface DoorConfiguration {
    @AttributeDefinition(
            name = "Offentlig adresse",
            description =
                    "Den adresse, som browsere bruger, fx https://sigtepunkt.example:8443; tom: den læses af proxyens hoveder")
    String publicAddress() default "";

    @AttributeDefinition(
            name = "Proxyer",
            description = "Adresser på proxyer på andre maskiner, adskilt af komma, fx 10.1.2.3, 10.1.0.0/16")
    String trustedProxies() default "";

    @AttributeDefinition(name = "Ændringer i minuttet fra én adresse", description = "Et helt tal; 0: uden grænse")
    String writesPerMinuteOfAddress() default "600";

    @AttributeDefinition(name = "Ændringer i minuttet fra én bruger", description = "Et helt tal; 0: uden grænse")
    String writesPerMinuteOfActor() default "300";

    @AttributeDefinition(
            name = "Tunge læsninger i minuttet fra én adresse",
            description = "Et helt tal; 0: uden grænse")
    String heavyReadsPerMinuteOfAddress() default "300";

    @AttributeDefinition(name = "Tunge læsninger i minuttet fra én bruger", description = "Et helt tal; 0: uden grænse")
    String heavyReadsPerMinuteOfActor() default "120";

    @AttributeDefinition(
            name = "Begræns også maskinen selv",
            description = "Om programmer på serveren selv, uden proxy imellem, også begrænses")
    boolean limitLocal() default false;
}
