# Stage one checks and compiles. The tests need a browser and run outside, by .ci/run.
FROM node:22-slim AS build
WORKDIR /src
COPY package.json bun.lock bunfig.toml ./
RUN npx -y bun@1.4.5 install --frozen-lockfile
COPY . .
RUN npx -y bun@1.4.5 run check && npx -y bun@1.4.5 run build

# Stage two is the executable and nothing else. Root certificates and time zones are inside it.
FROM debian:stable-slim
RUN groupadd --gid 10001 amends \
 && useradd --uid 10001 --gid amends --home-dir /data --no-create-home --shell /usr/sbin/nologin amends \
 && install --directory --owner=amends --group=amends --mode=0700 /data
COPY --from=build /src/dist/amends /usr/local/bin/amends
USER 10001:10001
WORKDIR /data
ENV AMENDS_DATA=/data AMENDS_HTTP=0.0.0.0:3000 AMENDS_SMTP=0.0.0.0:2525
VOLUME /data
EXPOSE 3000 2525
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=6s --start-period=20s CMD ["amends", "health"]
ENTRYPOINT ["amends"]
CMD ["serve"]
