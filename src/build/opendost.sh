#!/bin/sh
# Starts OpenDOST. Needs Java 25: the one in JAVA_HOME, else the one on the path. The cache beside the jar
# halves the start where that Java is the one it was made with; any other one ignores it.
# Further options of the JVM go into OPENDOST_JAVA_OPTS, the application's own behind the command.
OPTIONS="-Xmx288m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED"
home=$(cd "$(dirname "$0")/.." && pwd)
java=java
if [ -n "$JAVA_HOME" ]; then java="$JAVA_HOME/bin/java"; fi
release="$(dirname "$(dirname "$(readlink -f "$(command -v "$java" || echo "$java")")")")/release"
if ! [ -r "$release" ] || ! grep -Eq '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$release"; then
  echo "OpenDOST needs Java 25 or newer; $java is $(sed -n 's/^JAVA_VERSION=//p' "$release" 2>/dev/null || true)." >&2
  echo "Install it (for example the package temurin-25-jdk) and set JAVA_HOME to its folder." >&2
  exit 1
fi
# A cache that cannot be used still says so; what it merely remarks upon at every start does not help anybody.
# shellcheck disable=SC2086
exec "$java" $OPTIONS -XX:AOTCache="$home/opendost.aot" "-Xlog:aot*=error" $OPENDOST_JAVA_OPTS -jar "$home/opendost.jar" "$@"
