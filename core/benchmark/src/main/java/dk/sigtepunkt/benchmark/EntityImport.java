package dk.sigtepunkt.benchmark;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Iterator;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** The same figures as entities through EclipseLink, with batch writing. */
final class EntityImport {
    private static final int PORTION = 5_000;

    private EntityImport() {}

    static void insert(DataSource database, Iterator<Row> rows, int commitEvery) {
        Map<String, Object> properties = Map.of(
                "jakarta.persistence.nonJtaDataSource", database,
                "eclipselink.weaving", "false",
                "eclipselink.jdbc.batch-writing", "JDBC",
                "eclipselink.jdbc.batch-writing.size", String.valueOf(PORTION),
                "eclipselink.logging.level", "WARNING");
        try (EntityManagerFactory factory =
                        new PersistenceProvider().createEntityManagerFactory("benchmark", properties);
                EntityManager manager = factory.createEntityManager()) {
            manager.getTransaction().begin();
            long count = 0;
            while (rows.hasNext()) {
                count++;
                manager.persist(new ObservationEntity(count, rows.next()));
                if (count % PORTION == 0) {
                    manager.flush();
                    manager.clear();
                }
                if (count % commitEvery == 0) {
                    manager.getTransaction().commit();
                    manager.getTransaction().begin();
                }
            }
            manager.getTransaction().commit();
        }
    }
}
