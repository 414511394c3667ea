package dk.sigtepunkt.security.internal.oidc;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * Which provider vouches for people; PID {@value OidcClient#PID}. What a person reads of it stands in the file of its
 * localization. Two groups of keys have free names and are read beside these: {@code role.<name>} and
 * {@code committee.<name>}. Lists are texts with commas.
 */
@ObjectClassDefinition(localization = "OSGI-INF/l10n/oidc", name = "%oidc.name", description = "%oidc.description")
@interface OidcConfiguration {
    @AttributeDefinition(name = "%enabled.name", description = "%enabled.description")
    boolean enabled() default true;

    @AttributeDefinition(name = "%label.name", description = "%label.description", required = false)
    String label() default "";

    @AttributeDefinition(name = "%issuer.name", description = "%issuer.description", required = false)
    String issuer() default "";

    @AttributeDefinition(name = "%clientId.name", description = "%clientId.description", required = false)
    String clientId() default "";

    @AttributeDefinition(
            name = "%clientSecretFile.name",
            description = "%clientSecretFile.description",
            required = false)
    String clientSecretFile() default "";

    @AttributeDefinition(
            name = "%clientSecretVariable.name",
            description = "%clientSecretVariable.description",
            required = false)
    String clientSecretVariable() default "";

    @AttributeDefinition(name = "%scopes.name", description = "%scopes.description")
    String scopes() default "openid profile email";

    @AttributeDefinition(name = "%redirectAddress.name", description = "%redirectAddress.description", required = false)
    String redirectAddress() default "";

    @AttributeDefinition(
            name = "%signedOutAddress.name",
            description = "%signedOutAddress.description",
            required = false)
    String signedOutAddress() default "";

    @AttributeDefinition(name = "%roleClaims.name", description = "%roleClaims.description")
    String roleClaims() default "roles, groups, realm_access.roles";

    @AttributeDefinition(name = "%committeeClaim.name", description = "%committeeClaim.description", required = false)
    String committeeClaim() default "";

    @AttributeDefinition(name = "%nameClaim.name", description = "%nameClaim.description")
    String nameClaim() default "name";

    @AttributeDefinition(name = "%emailClaim.name", description = "%emailClaim.description")
    String emailClaim() default "email";

    @AttributeDefinition(name = "%trustEmail.name", description = "%trustEmail.description")
    boolean trustEmail() default false;

    @AttributeDefinition(name = "%tenant.name", description = "%tenant.description", required = false)
    String tenant() default "";

    @AttributeDefinition(name = "%assuranceClaim.name", description = "%assuranceClaim.description")
    String assuranceClaim() default "acr";

    @AttributeDefinition(
            name = "%acceptedAssurance.name",
            description = "%acceptedAssurance.description",
            required = false)
    String acceptedAssurance() default "";

    @AttributeDefinition(
            name = "%requestedAssurance.name",
            description = "%requestedAssurance.description",
            required = false)
    String requestedAssurance() default "";
}
