# One image for every stage: `docker build -t wireroom .`, then `docker run wireroom COMMAND`.
FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /src
COPY . .
RUN mvn --batch-mode --no-transfer-progress -Dmaven.test.skip=true -Dspotless.check.skip=true \
    -Dcyclonedx.skip=true --projects launcher --also-make package

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /var/lib/wireroom --create-home wireroom
COPY --from=build /src/launcher/target/wireroom/lib /opt/wireroom/lib
USER wireroom
WORKDIR /var/lib/wireroom
ENV WIREROOM_DATA=/var/lib/wireroom WIREROOM_HOST=0.0.0.0
EXPOSE 7070
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s \
    CMD bash -c 'exec 3<>/dev/tcp/127.0.0.1/7070 && printf "GET /health/ready HTTP/1.0\r\n\r\n" >&3 && head -1 <&3 | grep -q 200'
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=70", "--sun-misc-unsafe-memory-access=allow", \
    "--enable-native-access=ALL-UNNAMED", "-cp", "/opt/wireroom/lib/*", "wireroom.launcher.Main"]
