package dk.sigtepunkt.persistence.internal.database;

import dk.sigtepunkt.persistence.internal.start.MigrationLock;
import dk.sigtepunkt.persistence.internal.start.NewerDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.analytics.configuration.AnalyticsArgs;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.command.core.helpers.ShowSummaryArgument;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.CompositeResourceAccessor;
import liquibase.ui.LoggerUIService;

/** Brings the schema up to date; doing it again changes nothing. */
final class Migrations {
    private static final String CHANGELOG = "db/changelog.xml";
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    /** Liquibase finds its own parts through this one. */
    private static final ClassLoader LOADER = Scope.class.getClassLoader();
    /** The change log lies here. */
    private static final ClassLoader OURS = Migrations.class.getClassLoader();

    /** Held here, since a logger that nobody holds forgets its level. */
    private static final Logger LIQUIBASE_LOG = Logger.getLogger("liquibase");

    private Migrations() {}

    static void run(DataSource source) {
        LIQUIBASE_LOG.setLevel(Level.WARNING);
        // Scope.child declares Exception; a task narrows it to ExecutionException.
        FutureTask<Boolean> update = new FutureTask<>(() -> {
            Scope.child(scope(), () -> update(source));
            return true;
        });
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            update.run();
            update.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Databasens tabeller kunne ikke bringes ajour", e.getCause());
        } catch (InterruptedException e) {
            thread.interrupt();
            throw new IllegalStateException("Databasens opdatering blev afbrudt", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Liquibase reports its use to its maker unless told not to. */
    private static Map<String, Object> scope() {
        return Map.of(
                Scope.Attr.classLoader.name(),
                LOADER,
                Scope.Attr.resourceAccessor.name(),
                new CompositeResourceAccessor(
                        new ClassLoaderResourceAccessor(OURS), new ClassLoaderResourceAccessor(LOADER)),
                Scope.Attr.ui.name(),
                new LoggerUIService(),
                AnalyticsArgs.ENABLED.getKey(),
                false);
    }

    private static void update(DataSource source) throws SQLException, LiquibaseException {
        try (Connection connection = source.getConnection();
                MigrationLock lock = MigrationLock.on(connection)) {
            lock.take(LONGEST_WAIT);
            NewerDatabase.refuse(connection, OURS, CHANGELOG);
            liquibase.database.Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            // Only a server that was killed while it held our lock can have left Liquibase's own lock behind.
            LockServiceFactory.getInstance().getLockService(database).forceReleaseLock();
            new CommandScope(UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, database)
                    .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                    .addArgumentValue(ShowSummaryArgument.SHOW_SUMMARY, UpdateSummaryEnum.OFF)
                    .execute();
        }
    }
}
