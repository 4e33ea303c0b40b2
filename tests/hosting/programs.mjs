/** The web servers, from Debian's packages. */
import {install, isInstalled, unpack} from '../debian.mjs';

/** None of these starts a service: Apache's program without its configuration, a list of types for it, and what makes the load. */
const programs = ['apache2-bin', 'media-types', 'wrk'];

/** These would start a service, so they are only unpacked; they need no library that is not there with `programs`. */
const services = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static', 'apache2', 'caddy'];

/** Gives the folder in which the services lie as below `/`: where they are installed that is `/` itself. */
export function unpackServers(folder) {
  if ([...programs, ...services].every(isInstalled)) return '/';
  install('To test on web servers', programs, services);
  unpack(services, folder);
  return folder;
}
