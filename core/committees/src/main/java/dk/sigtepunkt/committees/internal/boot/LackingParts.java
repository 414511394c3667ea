package dk.sigtepunkt.committees.internal.boot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Which component of ours cannot work, and what it lacks. Committees are not ours: their code never ends the server. */
final class LackingParts {
    private static final StartWords WORDS = StartWords.danish();
    private static final String OURS = "mvn:dk.sigtepunkt/";
    private static final String CAUSED = "Caused by: ";

    private final ServiceComponentRuntime components;
    private final BundleContext context;

    LackingParts(ServiceComponentRuntime components, BundleContext context) {
        this.components = components;
        this.context = context;
    }

    /** Half a sentence; first what failed by itself, then what lacks something else. */
    Optional<String> first() {
        Bundle[] ours = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getLocation().startsWith(OURS))
                .toArray(Bundle[]::new);
        List<Part> parts = components.getComponentDescriptionDTOs(ours).stream()
                .flatMap(description -> components.getComponentConfigurationDTOs(description).stream()
                        .map(configuration -> new Part(description, configuration)))
                .toList();
        return parts.stream()
                .filter(Part::failed)
                // The one that failed by itself stands before those that could not get it.
                .min(Comparator.comparing(Part::lacksAnother))
                .map(Part::failure)
                .or(() -> parts.stream().filter(Part::waits).map(Part::lack).findFirst());
    }

    private record Part(ComponentDescriptionDTO description, ComponentConfigurationDTO configuration) {
        boolean failed() {
            return configuration.state == ComponentConfigurationDTO.FAILED_ACTIVATION;
        }

        boolean lacksAnother() {
            return String.valueOf(configuration.failure).contains("Unable to get service for reference");
        }

        boolean waits() {
            return configuration.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE
                    && configuration.unsatisfiedReferences.length > 0;
        }

        String failure() {
            String root = String.valueOf(configuration.failure)
                    .lines()
                    .filter(line -> !line.startsWith("\tat ") && !line.startsWith("\t... "))
                    .reduce("", (first, later) -> first.isEmpty() || later.startsWith(CAUSED) ? later : first);
            return WORDS.partFails(name(), root.replace(CAUSED, "").strip());
        }

        String lack() {
            List<String> missing = Arrays.stream(configuration.unsatisfiedReferences)
                    .map(reference -> Arrays.stream(description.references)
                            .filter(declared -> declared.name.equals(reference.name))
                            .map(declared -> simple(declared.interfaceName))
                            .findFirst()
                            .orElse(reference.name))
                    .toList();
            return WORDS.partLacks(name(), missing);
        }

        private String name() {
            return "%s (%s)".formatted(simple(description.implementationClass), description.bundle.symbolicName);
        }

        private static String simple(String type) {
            return type.substring(type.lastIndexOf('.') + 1);
        }
    }
}
