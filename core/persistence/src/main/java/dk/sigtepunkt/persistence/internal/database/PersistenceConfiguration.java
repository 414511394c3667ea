package dk.sigtepunkt.persistence.internal.database;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where the database is; PID {@value PersistenceSettings#PID}. */
@ObjectClassDefinition(
        name = "Sigtepunkt: database",
        description = "Uden url bruges den indbyggede Derby-database i datamappen. En ændring genstarter lageret.")
public @interface PersistenceConfiguration {
    @AttributeDefinition(
            name = "Adresse",
            description = "Tom for den indbyggede database, ellers fx jdbc:postgresql://vaert:5432/sigtepunkt")
    String url() default "";

    @AttributeDefinition(name = "Bruger", description = "Databasens bruger; bruges kun sammen med en adresse")
    String user() default "";

    @AttributeDefinition(
            name = "Adgangskodefil",
            description = "En fil (rettigheder 600), hvis første linje er adgangskoden; tom, når der ikke er nogen")
    String passwordFile() default "";

    @AttributeDefinition(
            name = "Datamappe",
            description = "Mappen, der rummer den indbyggede database; tom for systemegenskaben sigtepunkt.data")
    String dataFolder() default "";

    @AttributeDefinition(
            name = "Forbindelser",
            description = "Højst så mange forbindelser på én gang, 2-100",
            min = "2")
    int poolSize() default 8;
}
