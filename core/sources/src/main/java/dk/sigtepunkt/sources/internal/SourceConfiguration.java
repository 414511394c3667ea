package dk.sigtepunkt.sources.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * What data sources may do; PID {@value DataSources#PID}. Two groups of keys have free names and are read beside these:
 * {@code token.<name>} and {@code baseUrl.<connector>}.
 */
@ObjectClassDefinition(
        name = "Sigtepunkt: datakilder",
        description =
                "Uden tilladte værter kaldes intet over nettet. Nøgler til kilder skrives token.<navn>, og en anden"
                        + " adresse for en slags kilde skrives baseUrl.<connector>. En ændring afbryder kørsler, der er i gang.")
@interface SourceConfiguration {
    @AttributeDefinition(
            name = "Tilladte værter",
            description = "De eneste værter, der må kaldes, fx api.statbank.dk; tom betyder ingen",
            required = false)
    String[] allowedHosts() default {};

    @AttributeDefinition(
            name = "Kontakt",
            description = "En mailadresse, som kilderne får at se i hvert kald, så de kan finde os",
            required = false)
    String contact() default "";

    @AttributeDefinition(
            name = "Største svar",
            description = "Et svar eller en fil må højst fylde så mange megabyte, udpakket; 1-2000",
            min = "1",
            max = "2000")
    int largestMegabytes() default 200;

    @AttributeDefinition(
            name = "Samtidige kørsler",
            description = "Højst så mange kilder læses på én gang; 1-32",
            min = "1",
            max = "32")
    int parallelRuns() default 2;

    @AttributeDefinition(
            name = "Længste kørsel",
            description = "Efter så mange minutter afbrydes en kørsel; 1-1440",
            min = "1",
            max = "1440")
    int runDeadlineMinutes() default 10;

    @AttributeDefinition(
            name = "Tidsplan",
            description = "Om kilderne hentes af sig selv, og om filer i drop-mappen læses")
    boolean scheduling() default true;

    @AttributeDefinition(
            name = "Serverens navn",
            description = "Det navn, som kørsler efter tidsplanen står med; tom for maskinens navn",
            required = false)
    String node() default "";
}
